import { isServer } from 'lit';

/** Whether this runs where pages are made, not where they are shown. Lit's types know browsers only. */
export const onServer: boolean = isServer;
