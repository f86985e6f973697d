"""Deploying stacks to a launcher by change sets, as the pipeline does."""

from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from botocore.exceptions import WaiterError
from conftest import Launcher

DELAY = {"Delay": 1, "MaxAttempts": 180}


@dataclass
class Stack:
    """A stack by its name; it need not exist yet."""

    launcher: Launcher
    name: str

    @property
    def client(self) -> Any:
        return self.launcher.client("cloudformation")

    def plan(self, template: str | None, parameters: dict[str, str | None], kind: str = "UPDATE") -> dict[str, Any]:
        """The change set for a template and parameters; None uses the previous one."""
        name = f"plan-{uuid4().hex}"
        self.client.create_change_set(
            StackName=self.name,
            ChangeSetName=name,
            ChangeSetType=kind,
            Parameters=[
                {"ParameterKey": key, "UsePreviousValue": True}
                if value is None
                else {"ParameterKey": key, "ParameterValue": value}
                for key, value in parameters.items()
            ],
            Capabilities=["CAPABILITY_IAM"],
            **({"UsePreviousTemplate": True} if template is None else {"TemplateBody": template}),
        )
        return self.client.describe_change_set(StackName=self.name, ChangeSetName=name)

    def start(self, template: str | None, parameters: dict[str, str | None], kind: str = "UPDATE") -> None:
        plan = self.plan(template, parameters, kind)
        assert plan["Status"] == "CREATE_COMPLETE", plan
        self.client.execute_change_set(StackName=self.name, ChangeSetName=plan["ChangeSetName"])

    def create(self, template: str, parameters: dict[str, str | None]) -> None:
        self.start(template, parameters, "CREATE")
        self.wait("create")

    def update(self, template: str | None, parameters: dict[str, str | None]) -> None:
        self.start(template, parameters)
        self.wait("update")

    def delete(self) -> None:
        self.client.delete_stack(StackName=self.name)
        self.wait("delete")

    def wait(self, operation: str) -> None:
        """Waits for stack_<operation>_complete; an error names the failed resources and their reasons."""
        try:
            self.client.get_waiter(f"stack_{operation}_complete").wait(StackName=self.name, WaiterConfig=DELAY)
        except WaiterError as error:
            raise AssertionError(f"{self.name} did not {operation}: {self.failures()}") from error

    def failures(self) -> dict[str, str]:
        events = self.client.describe_stack_events(StackName=self.name)["StackEvents"]
        return {
            event["LogicalResourceId"]: event.get("ResourceStatusReason", "")
            for event in events
            if event["ResourceStatus"].endswith("_FAILED")
        }

    def describe(self) -> dict[str, Any]:
        [stack] = self.client.describe_stacks(StackName=self.name)["Stacks"]
        return stack

    def outputs(self) -> dict[str, str]:
        return {output["OutputKey"]: output["OutputValue"] for output in self.describe()["Outputs"]}
