import { describe, expect, it } from 'vitest';
import { findCondition, findOpposites } from './conditions.ts';

describe('findCondition', () => {
  it.each([
    ['If Services for Macintosh is installed, remove and reinstall it.', 'Services for Macintosh is installed'],
    ['If the printer is shared, stop sharing it.', 'the printer is shared'],
    ['Then, if you use a proxy, then turn it off.', 'you use a proxy'],
    ['If A, B, or C is installed, remove it.', 'A, B, or C is installed'],
    ['To fix this issue if you have a Server 2010 environment, install the update.', 'you have a Server 2010 environment'],
    ['For Windows NT version 4.0, apply the service pack.', 'Windows NT version 4.0'],
    ["If, for any reason, you can't remove the tool, turn the integration off.", "you can't remove the tool"],
    ['If you cannot log on, follow these steps:', 'you cannot log on'],
    ['If you then lose the connection, restart the router.', 'you then lose the connection'],
    ['If the system has locks, including passwords, open them.', 'the system has locks, including passwords'],
    ['If the file is old (for example, from a disc), copy it.', 'the file is old (for example, from a disc)'],
    ['If the disc is full, all files are kept; delete some.', 'the disc is full'],
    ['If you want to keep the file, copy it.', 'you want to keep the file'],
    ['If any values are missing, add them.', 'any values are missing'],
    ['Or, if the server runs on its own, restart it.', 'the server runs on its own'],
    ['After you apply the fix, if you send from a phone, select the box.', 'you send from a phone'],
    ['To work around this problem, if no transaction is open, stop the service.', 'no transaction is open'],
    ['For Windows NT, Windows 2000, and Windows XP, set the option.', 'Windows NT, Windows 2000, and Windows XP'],
    ['In Writer 2010 or in Writer 2013, click Tools.', 'Writer 2010 or in Writer 2013'],
    ['On Windows NT, open a command prompt.', 'Windows NT'],
    ['With versions of Builder earlier than 4.2, use Open.', 'versions of Builder earlier than 4.2'],
    ['On a 64-bit system, run the following commands:', 'a 64-bit system'],
  ])('%s', (sentence, condition) => expect(findCondition(sentence)).toBe(condition));

  it.each([
    'If you are prompted, click Yes.',
    'If necessary, restart the computer.',
    'If possible, close all programs.',
    'If not, start it.',
    'If you want to correct this problem, start it.',
    'If you change the order of the parts, the issue will be resolved.',
    'If you fetch the whole project, the correct version of the file is fetched.',
    'For a temporary solution, replace the driver.',
    'Click the Disconnect A Call If Idle check box to clear it.',
    'Change the name if you want it to be different.',
    'Click OK if the box is empty.',
    'In Step 5, click Next.',
    'On the Windows NT Server, open a command prompt.',
    'In Windows 95, the limit is 4.',
    'To do this, click Start.',
    'When the service has started, check the log.',
  ])('finds none that decides anything: %s', (sentence) => expect(findCondition(sentence)).toBeNull());
});

describe('findOpposites', () => {
  it.each([
    ['you have not applied a service pack', 'you have applied a service pack', true],
    ['the file is present', "the file isn't present", true],
    ['you have not applied a service pack', 'you have not applied the hotfix', false],
    ['the file is present', 'the folder is not present', false],
  ])('%s · %s', (a, b, opposite) => expect(findOpposites([a, b]) !== null).toBe(opposite));

  it('finds the first condition that a later one denies, whatever stands between', () =>
    expect(findOpposites(['it is raining', 'the file is present', 'it is late', 'the file is not present'])).toEqual([1, 3]));
});
