"""Resource types that ministack's CloudFormation lacks: EIP, NatGateway, SecurityGroupIngress and -Egress."""

import re
from typing import Any

from ministack.services import ec2
from ministack.services.cloudformation import provisioners

from .patching import PatchError, get_resource_handlers

Created = tuple[str, dict[str, str]]
RULES = {"Ingress": "IpPermissions", "Egress": "IpPermissionsEgress"}


def read_field(response: tuple, tag: str) -> str:
    """Reads one value from an EC2 reply of ministack: status, headers, XML."""
    status, _headers, body = response
    text = body.decode() if isinstance(body, bytes) else body
    if status >= 400:
        message = re.search(r"<Message>(.*?)</Message>", text, re.S)
        raise ValueError(message.group(1) if message else text)
    return re.search(f"<{tag}>([^<]+)</{tag}>", text).group(1)


def build_query(props: dict[str, Any]) -> dict[str, list[str]]:
    return {key: [value] for key, value in props.items() if isinstance(value, str)}


def create_address(_logical_id: str, props: dict, _stack: str) -> Created:
    response = ec2._allocate_address(build_query(props))
    address, allocation = read_field(response, "publicIp"), read_field(response, "allocationId")
    return address, {"AllocationId": allocation, "PublicIp": address}


def delete_address(address: str, _props: dict) -> None:
    for allocation, record in list(ec2._addresses.items()):
        if record["PublicIp"] == address:
            ec2._release_address({"AllocationId": [allocation]})


def create_nat_gateway(_logical_id: str, props: dict, _stack: str) -> Created:
    gateway = read_field(ec2._create_nat_gateway(build_query(props)), "natGatewayId")
    return gateway, {"NatGatewayId": gateway}


def delete_nat_gateway(gateway: str, _props: dict) -> None:
    ec2._delete_nat_gateway({"NatGatewayId": [gateway]})


def get_rules(direction: str, props: dict) -> list[dict]:
    group = ec2._security_groups.get(props["GroupId"])
    if group is None:
        raise ValueError(f"The security group '{props['GroupId']}' does not exist")
    return group.setdefault(RULES[direction], [])


def build_rule_handler(direction: str) -> dict[str, Any]:
    def create(_logical_id: str, props: dict, _stack: str) -> Created:
        [rule] = provisioners._ec2_sg_permissions([props])
        get_rules(direction, props).append(rule)
        rule_id = ec2._sg_rule_id(props["GroupId"], direction == "Egress", rule)
        return rule_id, {"Id": rule_id}

    def delete(rule_id: str, props: dict) -> None:
        if props["GroupId"] not in ec2._security_groups:
            return  # deleted with its group
        rules = get_rules(direction, props)
        rules[:] = [rule for rule in rules if ec2._sg_rule_id(props["GroupId"], direction == "Egress", rule) != rule_id]

    def update(rule_id: str, old: dict, new: dict, stack: str) -> Created:
        delete(rule_id, old)
        return create("", new, stack)

    return {"create": create, "update": update, "delete": delete}


def apply() -> None:
    needed = ("_allocate_address", "_release_address", "_create_nat_gateway", "_delete_nat_gateway", "_sg_rule_id")
    if missing := [name for name in needed if not callable(getattr(ec2, name, None))]:
        raise PatchError(f"ministack.services.ec2 lacks {', '.join(missing)}.")
    handlers = get_resource_handlers()
    handlers["AWS::EC2::EIP"] = {"create": create_address, "delete": delete_address}
    handlers["AWS::EC2::NatGateway"] = {"create": create_nat_gateway, "delete": delete_nat_gateway}
    for direction in RULES:
        handlers[f"AWS::EC2::SecurityGroup{direction}"] = build_rule_handler(direction)
