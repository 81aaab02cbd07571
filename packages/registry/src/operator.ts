import { boolean, date, list, object, optional, select, text, type ValueOf } from '@opd/schema';

/** Fields of `content/<opd>/operators.yaml`: who holds the agency's accounts, since when, until when. */
export const operatorFields = {
  operators: list({
    label: 'Operator',
    hint: 'Pemegang akun kantor; catat juga yang sudah selesai.',
    item: object({
      label: 'Operator',
      hint: 'Satu orang.',
      fields: {
        name: text({ label: 'Nama', hint: 'Nama tanpa NIP.', max: 120 }),
        role: select({
          label: 'Peran',
          hint: 'Tugas pokoknya.',
          options: [
            { value: 'penanggung-jawab', label: 'Penanggung jawab' },
            { value: 'web', label: 'Operator web' },
            { value: 'data', label: 'Operator data' },
            { value: 'medsos', label: 'Operator media sosial' },
          ],
        }),
        account: optional(text({ label: 'Akun Git', hint: 'Nama akun Git.', max: 80 })),
        since: date({ label: 'Mulai', hint: 'Hari pertama bertugas.' }),
        until: optional(date({ label: 'Selesai', hint: 'Hari terakhir bertugas.' })),
        example: boolean({ label: 'Contoh', hint: 'Centang bila bukan orang sungguhan.' }),
      },
    }),
  }),
};

/** Someone who holds accounts of an OPD. */
export type Operator = ValueOf<typeof operatorFields>['operators'][number];
