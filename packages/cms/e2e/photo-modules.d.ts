// Decap publishes no types for this package; `photo-harness.tsx` uses its control only.
declare module 'decap-cms-widget-list' {
  const list: { readonly controlComponent: unknown };
  export default list;
}
