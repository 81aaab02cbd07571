/** A host, and beneath it an optional path, with the name that people know. */
export interface LendingPlace {
  readonly host: string;
  readonly path?: RegExp;
  readonly name: string;
}

/** Places that belong to a person's account: what lies there is lost when the person leaves. */
export const personalClouds: readonly LendingPlace[] = [
  { host: 'drive.google.com', name: 'Google Drive' },
  { host: 'docs.google.com', name: 'Google Docs' },
  { host: 'forms.gle', name: 'Google Forms' },
  { host: 'drive.usercontent.google.com', name: 'Google Drive' },
  { host: 'googleusercontent.com', name: 'Google Drive' },
  { host: 'photos.google.com', name: 'Google Photos' },
  { host: 'photos.app.goo.gl', name: 'Google Photos' },
  { host: 'dropbox.com', name: 'Dropbox' },
  { host: 'dropboxusercontent.com', name: 'Dropbox' },
  { host: 'db.tt', name: 'Dropbox' },
  { host: 'onedrive.live.com', name: 'OneDrive' },
  { host: '1drv.ms', name: 'OneDrive' },
  { host: 'my.sharepoint.com', name: 'OneDrive' },
  { host: 'mega.nz', name: 'MEGA' },
  { host: 'mega.co.nz', name: 'MEGA' },
  { host: 'icloud.com', name: 'iCloud' },
  { host: 'mediafire.com', name: 'MediaFire' },
  { host: 'wetransfer.com', name: 'WeTransfer' },
  { host: 'we.tl', name: 'WeTransfer' },
  { host: 'terabox.com', name: 'TeraBox' },
  { host: 'pcloud.com', name: 'pCloud' },
  { host: 'whatsapp.net', name: 'WhatsApp' },
  { host: 'chat.whatsapp.com', name: 'grup WhatsApp' },
  { host: 'api.telegram.org', path: /^\/file\//, name: 'berkas Telegram' },
  { host: 'telesco.pe', name: 'berkas Telegram' },
  { host: 't.me', path: /^\/(?:c\/|\+|joinchat\/)/, name: 'grup Telegram' },
  { host: 'canva.com', name: 'Canva' },
  { host: 'ibb.co', name: 'ImgBB' },
  { host: 'imgur.com', name: 'Imgur' },
];

/** Services that hide where a link leads, and that may vanish or be pointed elsewhere. */
export const shorteners: readonly string[] = [
  'bit.ly',
  'bitly.com',
  's.id',
  'tinyurl.com',
  't.co',
  'goo.gl',
  'is.gd',
  'v.gd',
  'ow.ly',
  'cutt.ly',
  'rebrand.ly',
  'shorturl.at',
  'rb.gy',
  'tiny.cc',
  't.ly',
  'lnk.bio',
  'linktr.ee',
  'heylink.me',
  'msha.ke',
  'lynk.id',
  'adf.ly',
  'buff.ly',
  'dlvr.it',
  'fb.me',
  'fb.watch',
  'vm.tiktok.com',
  'vt.tiktok.com',
  'wa.link',
  'page.link',
];
