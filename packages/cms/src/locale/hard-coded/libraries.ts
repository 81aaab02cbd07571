import type { FileTexts } from './file-texts.ts';

/** Libraries of Decap's interface: pick lists, lists to be sorted by dragging, messages that pass by. */
export const libraryTexts: readonly FileTexts[] = [
  {
    file: 'react-select/dist/Select-ef7c0426.esm.js',
    texts: {
      "return 'Loading...'": "return 'Memuat…'",
      "return 'No options'": "return 'Tidak ada pilihan'",
      "placeholder: 'Select...'": "placeholder: 'Pilih…'",
      '" result").concat(count !== 1 ? \'s\' : \'\', " available")': '" pilihan tersedia")',
      '"Use Up and Down to choose options, press Enter to select the currently focused option, press Escape to exit the menu"':
        '"Pakai panah atas dan bawah untuk memilih, Enter untuk mengambil pilihan, Escape untuk menutup daftar"',
      "', press Tab to select the option and exit the menu'": "', Tab untuk mengambil pilihan dan menutup daftar'",
      "props['aria-label'] || 'Select', \" is focused \"": "props['aria-label'] || 'Pilihan', \" siap diisi\"",
      "',type to refine list'": "', ketik untuk menyaring'",
      '", press Down to open the menu, "': '", tekan panah bawah untuk membuka daftar"',
      "' press left to focus selected values'": "', tekan panah kiri untuk menuju yang sudah terpilih'",
      "'Use left and right to toggle between focused values, press Backspace to remove the currently focused value'":
        "'Pakai panah kiri dan kanan untuk berpindah, Backspace untuk melepas pilihan'",
      '"option ".concat(label, ", deselected.")': '"Pilihan ".concat(label, " dilepas.")',
      "'All selected options have been cleared.'": "'Semua pilihan dilepas.'",
      '"option".concat(labels.length > 1 ? \'s\' : \'\', " ").concat(labels.join(\',\'), ", selected.")':
        '"Terpilih: ".concat(labels.join(\', \'), ".")',
      '"option ".concat(label, " is disabled. Select another option.")':
        '"Pilihan ".concat(label, " tidak bisa diambil. Ambil pilihan lain.")',
      '"option ".concat(label, ", selected.")': '"Pilihan ".concat(label, " diambil.")',
      '" of "': '" dari "',
      '"value ".concat(label, " focused, ")': '"Terpilih: ".concat(label, ", ")',
      "isDisabled ? ' disabled' : ''": "isDisabled ? ' tidak bisa diambil' : ''",
      "isSelected ? ' selected' : ''": "isSelected ? ' terpilih' : ''",
      "' for search term ' + inputValue": "' untuk pencarian ' + inputValue",
    },
  },
  {
    file: 'react-select/dist/index-641ee5b8.esm.js',
    texts: {
      "? 'No options' :": "? 'Tidak ada pilihan' :",
      "? 'Loading...' :": "? 'Memuat…' :",
      '"Remove ".concat(children || \'option\')': '"Lepas ".concat(children || \'pilihan\')',
    },
  },
  {
    file: '@dnd-kit/core/dist/core.esm.js',
    // The announcements name identifiers (`active.id`) that nobody can know: they go.
    texts: {
      'To pick up a draggable item, press the space bar.\\n    While dragging, use the arrow keys to move the item.\\n    Press space again to drop the item in its new position, or press escape to cancel.':
        'Tekan spasi untuk mengambil butir ini, tombol panah untuk memindahkannya.\\n    Tekan spasi lagi untuk meletakkannya, atau Escape untuk membatalkan.',
      '"Picked up draggable item " + active.id + "."': '"Butir diambil."',
      '"Draggable item " + active.id + " was moved over droppable area " + over.id + "."': '"Butir dipindahkan."',
      '"Draggable item " + active.id + " is no longer over a droppable area."': '"Butir di luar daftar."',
      '"Draggable item " + active.id + " was dropped over droppable area " + over.id': '"Butir diletakkan."',
      '"Draggable item " + active.id + " was dropped."': '"Butir dilepas."',
      '"Dragging was cancelled. Draggable item " + active.id + " was dropped."': '"Batal dipindahkan."',
      "roleDescription = 'draggable'": "roleDescription = 'bisa digeser'",
    },
  },
  {
    file: '@dnd-kit/sortable/dist/sortable.esm.js',
    texts: { "roleDescription: 'sortable'": "roleDescription: 'bisa diurutkan'" },
  },
  {
    file: 'react-toastify/dist/react-toastify.esm.mjs',
    texts: {
      '="close"': '="Tutup"',
      '"aria-label":"notification timer"': '"aria-label":"sisa waktu pesan"',
    },
  },
];
