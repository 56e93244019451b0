export function playDemo(demo: {
  services: Readonly<Record<string, string>>;
  say: (line: string) => void;
  fetch?: (url: string, init?: RequestInit) => Promise<Response>;
}): Promise<void>;
