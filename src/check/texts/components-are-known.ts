import type { z } from 'astro/zod';
import { vocabulary, type ComponentName } from '../../schema/vocabulary.ts';
import { closest, suggestion } from '../closest.ts';
import { lookedAt } from '../look-once.ts';
import { allTexts, type Content } from '../../reading/content.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';
import type { Component, MdxText } from '../../reading/text/mdx-text.ts';

const names = Object.keys(vocabulary).toSorted();

export const isComponentName = (name: string): name is ComponentName => Object.hasOwn(vocabulary, name);

/** Every component is one of the closed vocabulary, with its own attributes and no others. */
export const componentsAreKnown = (content: Content): Fault[] =>
  lookedAt(content, 'components are known', allTexts(content), (text) =>
    text.components
      .filter(({ name }) => /^[A-Z]/.test(name))
      .flatMap((component) => [
        ...(isComponentName(component.name)
          ? attributeIssues(text, component, vocabulary[component.name])
          : [unknownComponent(text, component)]),
      ]),
  );

function unknownComponent({ file }: MdxText, { name, line }: Component): Fault {
  const likely = closest(name, names);
  return faultAt(
    file,
    line,
    `<${name}> is not a component a chapter can use.`,
    `${likely ? `Did you mean <${likely}>? ` : ''}Use one of: ${names.join(', ')}.`,
  );
}

function attributeIssues({ file }: MdxText, component: Component, schema: z.ZodObject): Fault[] {
  const { name: tag, attributes, line } = component;
  const at = (problem: string, remedy: string) => faultAt(file, line, problem, remedy);

  const withoutText = attributes.find(({ value }) => value === undefined);
  if (attributes.length === 0 && Object.keys(schema.shape).length === 0) return [];
  if (withoutText) {
    return withoutText.name === undefined
      ? [at(`<${tag}> holds a brace “{…}”.`, 'Write attributes as name="text".')]
      : [
          at(
            `“${withoutText.name}” of <${tag}> is not a text.`,
            `Write ${withoutText.name}="…", between straight quotes.`,
          ),
        ];
  }
  const written = attributes.map(({ name }) => name ?? '');
  const twice = written.find((name, index) => written.indexOf(name) !== index);
  if (twice !== undefined) return [at(`<${tag}> has “${twice}” twice.`, 'Keep one of the two.')];

  const marked = attributes.find(({ value = '' }) => /\]\(|\*\S[^*]*\*|\*\*/.test(value));
  if (marked) {
    return [
      at(
        `“${marked.name ?? ''}” of <${tag}> has marks in it, “*” or “[…](…)”: there they would be shown.`,
        'Write it in plain words; only the text between components has stressed words and links.',
      ),
    ];
  }
  const values = Object.fromEntries(attributes.map(({ name = '', value = '' }) => [name, value]));
  const faults = schema.safeParse(values, { error: plainly }).error?.issues ?? [];
  const known = Object.keys(schema.shape);
  const told = new Set<PropertyKey>();
  return faults.flatMap((fault) => {
    if (fault.code === 'unrecognized_keys') {
      return fault.keys.map((key) =>
        at(`“${key}” is not an attribute of <${tag}>.`, suggestion(key, known, `<${tag}> can have`)),
      );
    }
    const name = String(fault.path[0]);
    if (told.has(name)) return [];
    told.add(name);
    return Object.hasOwn(values, name)
      ? [at(`<${tag}> cannot have ${name}="${values[name] ?? ''}".`, fault.message)]
      : [at(`<${tag}> has no “${name}”.`, `Write <${tag} ${name}="…">. ${fault.message}`.trim())];
  });
}

const plainly = (fault: z.core.$ZodRawIssue): string =>
  fault.code === 'invalid_value' ? `Write one of: ${fault.values.join(', ')}.` : '';
