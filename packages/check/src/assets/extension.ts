import { documentExtensions, photoExtensions } from '@opd/schema';

/** Extension of a file's name in small letters; empty without one. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot === -1 ? '' : name.slice(dot + 1).toLowerCase();
}

/** Tells whether a file is offered as a photo. */
export function isPhotoName(name: string): boolean {
  const extension = extensionOf(name);
  return photoExtensions.some((known) => known === extension);
}

/** Tells whether a file is offered as a document to download. */
export function isDocumentName(name: string): boolean {
  const extension = extensionOf(name);
  return documentExtensions.some((known) => known === extension);
}

/** Extensions that a server, a browser or a computer may run. Refused inside archives and before another extension. */
export const runnableExtensions: ReadonlySet<string> = new Set(
  [
    'php php3 php4 php5 php7 php8 phps pht phtm phtml phar inc asp aspx ascx ashx asmx cer jsp jspx jsw cfm cgi fcgi',
    'pl pm py pyc rb lua sh bash zsh ps1 psm1 bat cmd vb vbs vbe js mjs cjs jse ws wsf wsh hta sct scr pif',
    'exe dll msi msp mst sys cpl ocx drv apk ipa app dmg pkg deb rpm run bin elf jar war class swf xap',
    'html htm shtml xhtml xht mht mhtml svg svgz xml xsl xslt lnk url desktop reg inf chm hlp iso img vhd vhdx',
    'docm dotm xlsm xltm xlam xlsb pptm potm ppam ppsm htaccess htpasswd config',
  ].flatMap((line) => line.split(' ')),
);

/** Extensions of archives, which may not lie in another archive: nobody sees what is in them. */
export const archiveExtensions: ReadonlySet<string> = new Set(
  'zip rar 7z gz tgz tar bz2 tbz xz txz zst lz lzma cab arj ace z'.split(' '),
);

/** Tells whether a name is that of a CSV file. */
export function isCsvName(name: string): boolean {
  return extensionOf(name) === 'csv';
}
