import styles from './styles/index.css?inline';

/** All CSS of the public sites but the accent, as text, for pages that are not built by Astro: the CMS's preview. */
export default styles;
