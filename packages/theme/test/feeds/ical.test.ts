import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { renderCalendarIcs, renderEventIcs } from '../../src/feeds/ical.ts';
import { agenda, opd, site, withData } from './example-site.ts';

function readEvents(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  return calendar.getAllSubcomponents('vevent').map((component) => ({ component, event: new ICAL.Event(component) }));
}

describe('iCalendar', () => {
  test('an event reads back as it was written', () => {
    const [{ component, event } = {}] = readEvents(renderEventIcs(site, agenda));
    expect(event?.uid).toBe('2026-12-01-bedah-buku@dispusip.rawajatikab.example');
    expect(event?.summary).toBe('Bedah buku; sejarah, jati, dan air');
    expect(event?.location).toBe('Aula, Jalan Aksara 1');
    expect(event?.startDate.toJSDate().toISOString()).toBe('2026-12-01T02:00:00.000Z');
    expect(event?.endDate.toJSDate().toISOString()).toBe('2026-12-01T04:30:00.000Z');
    expect(event?.description).toContain('https://dispusip.rawajatikab.example/agenda/2026-12-01-bedah-buku/');
    expect(component?.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(String(component?.getFirstPropertyValue('organizer'))).toBe('mailto:dispusip@rawajatikab.example');
  });

  test('the stamp is the last change, never the clock', () => {
    const ics = renderEventIcs(site, agenda);
    expect(ics).toBe(renderEventIcs(site, agenda));
    expect(ics).toContain('DTSTAMP:20261102T050000Z');
    const updated = renderEventIcs(site, withData(agenda, { updated: '2026-11-20' }));
    expect(updated).toContain('DTSTAMP:20261120T050000Z');
    expect(updated).toContain('SEQUENCE:18');
  });

  test('a cancelled event says so in status and title', () => {
    const [{ component, event } = {}] = readEvents(renderEventIcs(site, withData(agenda, { cancelled: true })));
    expect(component?.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(event?.summary).toMatch(/^DIBATALKAN: /);
  });

  test('without an office mail there is no organizer, which would need one', () => {
    const ics = renderEventIcs({ ...site, opd: { ...opd, email: undefined } }, agenda);
    expect(ics).not.toContain('ORGANIZER');
    expect(readEvents(ics)[0]?.event.description).toContain('Penyelenggara: Dinas Perpustakaan');
  });

  test('on the portal an event keeps the id of its own site', () => {
    const id = 'dispusip/2026-12-01-bedah-buku';
    const onPortal = { ...agenda, id, path: `${site.origin}${agenda.path}`, opd };
    const portal = { ...site, slug: 'portal', origin: 'https://www.rawajatikab.example' };
    expect(readEvents(renderEventIcs(portal, onPortal))[0]?.event.uid).toBe(
      '2026-12-01-bedah-buku@dispusip.rawajatikab.example',
    );
  });

  test('the calendar has a name, an address and all events', () => {
    const ics = renderCalendarIcs(site, { name: 'Agenda Dispusip', path: '/agenda/kalender.ics', events: [agenda] });
    expect(ics).toContain('X-WR-CALNAME:Agenda Dispusip');
    expect(ics).toContain('X-WR-TIMEZONE:Asia/Jakarta');
    expect(ics).toContain('SOURCE;VALUE=URI:https://dispusip.rawajatikab.example/agenda/kalender.ics');
    expect(readEvents(ics)).toHaveLength(1);
    expect(readEvents(renderCalendarIcs(site, { name: 'Kosong', path: '/a.ics', events: [] }))).toEqual([]);
  });

  test('whatever operators type is folded, escaped and read back', () => {
    const typed = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(typed, typed, typed, (title, place, organizer) => {
        const ics = renderEventIcs(site, withData(agenda, { title, place, organizer }));
        for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const event = readEvents(ics)[0]?.event;
        expect(event?.summary).toBe(title);
        expect(event?.location).toBe(place);
      }),
    );
  });

  test('control characters and line breaks cannot end a line of the file', () => {
    const ics = renderEventIcs(site, withData(agenda, { title: 'A\r\nDTSTART:19700101T000000Z\u0000\u0007\u2028b' }));
    expect(ics.match(/^DTSTART/gm)).toHaveLength(1);
    expect(readEvents(ics)[0]?.event.summary).toBe('A\nDTSTART:19700101T000000Z\u2028b');
  });
});
