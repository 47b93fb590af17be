// Imported before the elements, it lets them take over what `@lit-labs/ssr` drew on a server.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
