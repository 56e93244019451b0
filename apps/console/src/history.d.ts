import '@tanstack/history';

declare module '@tanstack/history' {
  interface HistoryState {
    /** Entries that the last step recorded, for the screen that comes next to say so. */
    recorded?: readonly string[];
  }
}
