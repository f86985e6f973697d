"""Properties whose change replaces the resource; unpatched, change sets say "Conditional" for these types.

Taken from the createOnlyProperties of CloudFormation's own resource schemas.
"""

from ministack.services.cloudformation import provisioners

from .patching import PatchError, check_version

RULE = ("CidrIp", "CidrIpv6", "FromPort", "GroupId", "IpProtocol", "ToPort")
CREATE_ONLY = {
    "AWS::EC2::EIP": ("Address", "IpamPoolId", "NetworkBorderGroup", "TransferAddress"),
    "AWS::EC2::InternetGateway": (),
    "AWS::EC2::NatGateway": ("AllocationId", "ConnectivityType", "PrivateIpAddress", "SubnetId", "VpcId"),
    "AWS::EC2::SecurityGroup": ("GroupDescription", "GroupName", "VpcId"),
    "AWS::EC2::SecurityGroupEgress": (*RULE, "DestinationPrefixListId", "DestinationSecurityGroupId"),
    "AWS::EC2::SecurityGroupIngress": (
        *RULE,
        "GroupName",
        "SourcePrefixListId",
        "SourceSecurityGroupId",
        "SourceSecurityGroupName",
        "SourceSecurityGroupOwnerId",
    ),
    "AWS::ECS::Cluster": ("ClusterName",),
    "AWS::ECS::Service": ("Cluster", "Role", "SchedulingStrategy", "ServiceName"),
    "AWS::ECS::TaskDefinition": (
        "ContainerDefinitions",
        "Cpu",
        "EnableFaultInjection",
        "EphemeralStorage",
        "ExecutionRoleArn",
        "Family",
        "InferenceAccelerators",
        "IpcMode",
        "Memory",
        "NetworkMode",
        "PidMode",
        "PlacementConstraints",
        "ProxyConfiguration",
        "RequiresCompatibilities",
        "RuntimePlatform",
        "TaskRoleArn",
        "Volumes",
    ),
    "AWS::Logs::LogGroup": ("LogGroupName",),
}


def apply() -> None:
    check_version()
    known = getattr(provisioners, "_REPLACING_PROPERTIES", None)
    if not isinstance(known, dict):
        raise PatchError("ministack.services.cloudformation.provisioners._REPLACING_PROPERTIES does not exist.")
    if twice := sorted(known.keys() & CREATE_ONLY.keys()):
        raise PatchError(f"ministack already has the create-only properties of {', '.join(twice)}.")
    known.update(CREATE_ONLY)
