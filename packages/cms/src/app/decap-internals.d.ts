// Decap publishes no types for its widgets, backends and inner modules: `decap-widgets.ts`,
// `backends.ts` and `store.ts` say what is used of them.
declare module 'decap-cms-widget-*' {
  const widget: { readonly Widget: () => { readonly name: string }; readonly controlComponent: unknown };
  export default widget;
}
// By name, since the end-to-end tests declare its default export.
declare module 'decap-cms-widget-list' {
  export const DecapCmsWidgetList: { readonly Widget: () => { readonly name: string } };
}
declare module 'decap-cms-backend-proxy' {
  export const ProxyBackend: import('./decap.ts').BackendClass;
}
declare module 'decap-cms-backend-github' {
  export const GitHubBackend: import('./decap.ts').BackendClass;
}
declare module 'decap-cms-backend-gitlab' {
  export const GitLabBackend: import('./decap.ts').BackendClass;
}
declare module 'decap-cms-backend-forgejo' {
  export const ForgejoBackend: import('./decap.ts').BackendClass;
}
declare module 'decap-cms-core/dist/esm/backend.js' {
  export const currentBackend: (config: unknown) => unknown;
}
declare module 'decap-cms-core/dist/esm/lib/formatters.js' {
  export const slugFormatter: (collection: unknown, data: unknown, slugConfig: unknown) => unknown;
}
declare module 'decap-cms-core/dist/esm/redux/index.js' {
  export const store: {
    readonly getState: () => unknown;
    readonly subscribe: (listener: () => void) => () => void;
    readonly dispatch: (action: unknown) => unknown;
  };
}
declare module 'decap-cms-core/dist/esm/actions/notifications.js' {
  export const addNotification: (notification: {
    readonly message: string;
    readonly type: 'error' | 'info' | 'success';
    readonly dismissAfter: number;
  }) => unknown;
}
