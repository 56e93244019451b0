import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, type ReactNode } from 'react';
import { allRules, parametersInForce } from '../rules/shapes.js';
import { useWords } from '../texts/language.js';
import { alone } from '../texts/sentence.js';
import { boxOf, EmptyOption, type ControlProps } from './Box.js';
import { groupOf, textOf, type Group } from './drafts.js';

/** All that is typed in the form so far, for what is chosen out of what was chosen before. */
export const TypedSoFar = createContext<Group>({});

function Options({ children, ...props }: ControlProps & Readonly<{ children: ReactNode }>) {
  return (
    <select className="box max-w-xl" {...boxOf(props)}>
      <EmptyOption required={props.required} />
      {children}
    </select>
  );
}

/** A parameter of the rules, by what it is. */
export function ParameterSelect(props: ControlProps) {
  const words = useWords();
  const { data } = useQuery(parametersInForce);
  return (
    <Options {...props}>
      {data?.items.map(({ id, words: told }) => (
        <option key={id} value={id}>
          {`${alone(words(told))} (${id})`}
        </option>
      ))}
    </Options>
  );
}

/** A row of the law, by what is to be done. */
export function RuleSelect(props: ControlProps) {
  const words = useWords();
  const { data } = useQuery(allRules);
  const once = new Map(data?.items.map((rule) => [rule.id, rule]));
  return (
    <Options {...props}>
      {[...once.values()].map(({ id, action }) => (
        <option key={id} value={id}>
          {`${id}: ${alone(words(action))}`}
        </option>
      ))}
    </Options>
  );
}

/** One of the choices of the parameter that is chosen above; of those that have none there is nothing to choose. */
export function ChoiceSelect(props: ControlProps) {
  const { data } = useQuery(parametersInForce);
  const chosen = textOf(groupOf(useContext(TypedSoFar).parameter).parameter);
  const choices = data?.items.find(({ id }) => id === chosen)?.choices ?? [];
  return (
    <Options {...props}>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </Options>
  );
}
