import { describe, expect, it } from 'vitest';
import { readEventFields } from './readEventFields.ts';

describe('readEventFields', () => {
  it('reads labels and keeps all lines of the description', () => {
    const text =
      'Event Type:Error\nEvent Source: Perflib\nEvent ID: 1008\nDescription:\nThe Open Procedure failed.\nSource: none';
    expect(readEventFields(text)).toEqual([
      { name: 'Event Type', value: 'Error' },
      { name: 'Event Source', value: 'Perflib' },
      { name: 'Event ID', value: '1008' },
      { name: 'Description', value: 'The Open Procedure failed.\nSource: none' },
    ]);
  });

  it('reads the short labels of older articles', () => {
    expect(
      readEventFields('Source: MSExchangeIMC\nEvent: 4087\nCategory: Initialization/Termination').map(({ name }) => name),
    ).toEqual(['Source', 'Event', 'Category']);
  });

  it('drops nothing that stands before the first label', () => {
    expect(readEventFields('Application log\nEvent ID: 9')).toEqual([
      { name: '', value: 'Application log' },
      { name: 'Event ID', value: '9' },
    ]);
  });

  it('reads no record from text without labels', () => {
    expect(readEventFields('The service did not start.\nTry again: later')).toEqual([]);
  });
});
