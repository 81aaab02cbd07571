/** The collection of emergencies that other OPDs have raised for a site. */
export const alertCollection = 'peringatan-kantor-lain';
