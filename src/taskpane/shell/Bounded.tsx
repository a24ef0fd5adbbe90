import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FallbackProps } from "react-error-boundary";
import { ErrorBoundary } from "react-error-boundary";
import { useWords } from "../paneContext";

interface BoundedProps {
  readonly children: ReactNode;
  /** Called before what broke is tried again. */
  readonly onReset?: () => void;
}

/** What breaks in here says so here, and takes nothing around it down. */
export function Bounded({ children, onReset }: BoundedProps) {
  return (
    <ErrorBoundary FallbackComponent={Broken} {...(onReset && { onReset })}>
      {children}
    </ErrorBoundary>
  );
}

function Broken({ resetErrorBoundary }: FallbackProps) {
  const say = useWords();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{say("panelBroke")}</MessageBarTitle> {say("panelBrokeNext")}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={resetErrorBoundary}>
          {say("tryAgain")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
