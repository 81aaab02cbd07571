import DecapBoolean from 'decap-cms-widget-boolean';
import DecapDatetime from 'decap-cms-widget-datetime';
import { DecapCmsWidgetList as DecapList } from 'decap-cms-widget-list';
import DecapNumber from 'decap-cms-widget-number';
import DecapObject from 'decap-cms-widget-object';
import DecapRichtext from 'decap-cms-widget-richtext';
import DecapSelect from 'decap-cms-widget-select';
import DecapString from 'decap-cms-widget-string';
import DecapText from 'decap-cms-widget-text';
import { widgetNames } from '../config/widget-names.ts';
import { cms } from './decap.ts';

/** The widgets of Decap that `config/field.ts` gives out. */
const widgets = {
  [widgetNames.text]: DecapString,
  [widgetNames.paragraph]: DecapText,
  [widgetNames.datetime]: DecapDatetime,
  [widgetNames.number]: DecapNumber,
  [widgetNames.boolean]: DecapBoolean,
  [widgetNames.select]: DecapSelect,
  [widgetNames.list]: DecapList,
  [widgetNames.group]: DecapObject,
  [widgetNames.body]: DecapRichtext,
};

/** Registers those widgets of Decap that are used here. */
export function registerDecapWidgets(): void {
  for (const { Widget } of Object.values(widgets)) cms.registerWidget(Widget());
}
