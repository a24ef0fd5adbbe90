import { Field, Select } from "@fluentui/react-components";

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface ChooserProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChoose: (value: Value) => void;
}

/** One choice of what a chart shows. */
export function Chooser<Value extends string>({
  label,
  value,
  options,
  onChoose,
}: ChooserProps<Value>) {
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        value={value}
        onChange={(_event, { value: chosen }) => onChoose(chosen as Value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
