import { z } from 'zod';

// Zod would try whether it may compile its schemas, which the page's security policy forbids and reports. It asks when
// a schema is made: this module comes before all that make one.
z.config({ jitless: true });
