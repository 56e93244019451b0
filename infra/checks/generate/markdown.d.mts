export function table(head: readonly string[], rows: readonly (readonly unknown[])[]): string;

/** The page with the text between its markers, or undefined where it has none of that name. */
export function fill(page: string, name: string, text: string): string | undefined;
