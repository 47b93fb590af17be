import { isServer } from 'lit';

/** Whether a server draws, where there is no page; a bundler for browsers knows that none does. */
export const onServer: boolean = isServer;
