"""Containers get ports on loopback and the bridge and named volumes, but no other access to this machine.

This covers every service of ministack that starts containers: ECS, RDS, Lambda, EC2, CodeBuild, EKS and others.
Unpatched, ports are open to the whole network, and a task definition can mount `/` or be privileged.
"""

import re
import socket
from collections.abc import Callable
from typing import Any

import docker
from addresses import list_own_addresses
from docker.api.container import ContainerApiMixin
from docker.api.volume import VolumeApiMixin
from ministack.services import ecs, rds
from ministack.services.cloudformation import provisioners

from .patching import PatchError, get_resource_handlers, replace_function

# The capabilities that Docker gives every container, from its manual ("docker run", Linux capabilities).
CAPABILITIES = (
    *("AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE", "NET_RAW"),
    *("SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT"),
)
SHARED_WITH_HOST = ("NetworkMode", "PidMode", "IpcMode", "UTSMode", "UsernsMode", "CgroupnsMode")
# The name of a volume; anything else is a path of this machine.
VOLUME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*")
TASK_DEFINITION = "AWS::ECS::TaskDefinition"

Config = dict[str, Any]


class HostAccessError(docker.errors.DockerException, ValueError):
    """A container requests access to this machine that the local cloud does not allow."""


def find_host_access(host: Config) -> list[str]:
    """The access to this machine that a container's HostConfig requests."""
    found = [name for name in ("Privileged", "Devices", "DeviceRequests", "VolumesFrom", "Runtime") if host.get(name)]
    found += [f"{name} {host[name]}" for name in SHARED_WITH_HOST if str(host.get(name) or "").startswith("host")]
    added = {name.removeprefix("CAP_") for name in host.get("CapAdd") or []}
    found += [f"capability {name}" for name in sorted(added.difference(CAPABILITIES))]
    found += [option for option in host.get("SecurityOpt") or [] if not option.startswith("no-new-privileges")]
    sources = [bind.split(":")[0] for bind in host.get("Binds") or []]
    sources += [str(mount.get("Source")) for mount in host.get("Mounts") or [] if mount.get("Type") == "bind"]
    found += [f"mount of {source}" for source in sources if not VOLUME.fullmatch(source)]
    return found


def restrict_container(config: Config) -> Config:
    """Publishes a container's ports on this machine's own addresses only; raises HostAccessError."""
    host = config.get("HostConfig") or {}
    if found := find_host_access(host):
        raise HostAccessError(f"The local cloud gives containers no access to this machine; remove {', '.join(found)}")
    for port, bindings in (host.get("PortBindings") or {}).items():
        # Without a number, Docker chooses a different port on each address.
        wanted = {str(binding.get("HostPort") or "") for binding in bindings or [{}]}
        host["PortBindings"][port] = [
            {"HostIp": address, "HostPort": number}
            for number in wanted
            for address in (list_own_addresses() if number not in ("", "0") else list_own_addresses()[:1])
        ]
    if host.get("PublishAllPorts"):
        raise HostAccessError("The local cloud does not publish all ports of an image; list the ports")
    return config


def create_restricted(original: Callable[..., Any]) -> Callable[..., Any]:
    def create(self: Any, config: Config, name: str | None = None, platform: str | None = None) -> Any:
        return original(self, restrict_container(config), name, platform)

    return create


def restrict_volumes(original: Callable[..., Any]) -> Callable[..., Any]:
    def create(
        self: Any, name: str | None = None, driver: str | None = None, driver_opts: Any = None, labels: Any = None
    ) -> Any:
        if driver_opts or driver not in (None, "local"):
            raise HostAccessError("The local cloud supports local volumes without driver options only")
        return original(self, name, driver, driver_opts, labels)

    return create


def find_task_problem(definition: dict[str, Any]) -> str | None:
    """Why a task definition, in the API's form, is refused; None if it is allowed."""
    for volume in definition.get("volumes") or []:
        lowered = {key[:1].lower() + key[1:]: value for key, value in volume.items()}
        host = lowered.get("host") or {}
        if source := host.get("sourcePath") or host.get("SourcePath"):
            return f"The local cloud mounts no path of this machine: volume {lowered.get('name')} has {source}."
    if shared := [name for name in ("networkMode", "pidMode", "ipcMode") if definition.get(name) == "host"]:
        return f"The local cloud shares nothing of this machine with a task: {shared[0]} is host."
    for container in definition.get("containerDefinitions") or []:
        if str(container.get("privileged") or container.get("Privileged")).lower() == "true":
            return f"The local cloud runs no privileged container: {container.get('name')}."
    return None


def check_registration(original: Callable[..., Any]) -> Callable[..., Any]:
    def register(data: dict[str, Any]) -> Any:
        if problem := find_task_problem(data):
            return ecs.error_response_json("ClientException", problem, 400)
        return original(data)

    return register


def check_template(original: Callable[..., Any]) -> Callable[..., Any]:
    def create(logical_id: str, props: dict[str, Any], *rest: Any, **more: Any) -> Any:
        definition = {
            "volumes": props.get("Volumes"),
            "networkMode": props.get("NetworkMode"),
            "pidMode": props.get("PidMode"),
            "ipcMode": props.get("IpcMode"),
            "containerDefinitions": props.get("ContainerDefinitions"),
        }
        if problem := find_task_problem(definition):
            raise ValueError(problem)
        return original(logical_id, props, *rest, **more)

    return create


def is_port_free(port: int) -> bool:
    for address in list_own_addresses():
        with socket.socket() as probe:
            # Docker can use a port whose last connections have just ended.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((address, port))
            except OSError:
                return False
    return True


def apply() -> None:
    if "RegisterTaskDefinition" not in ecs._ACTION_MAP:
        raise PatchError("ministack's ECS has no handler for RegisterTaskDefinition.")
    replace_function(ContainerApiMixin, "create_container_from_config", "self config name platform", create_restricted)
    replace_function(VolumeApiMixin, "create_volume", "self name driver driver_opts labels", restrict_volumes)
    replace_function(ecs, "_register_task_definition", "data", check_registration)
    ecs._ACTION_MAP["RegisterTaskDefinition"] = ecs._register_task_definition
    # An update calls the module's function, a creation the one in the table.
    replace_function(provisioners, "_ecs_task_def_create", "logical_id props stack_name", check_template)
    get_resource_handlers()[TASK_DEFINITION]["create"] = provisioners._ecs_task_def_create
    replace_function(rds, "_is_host_port_free", "port", lambda _original: is_port_free)
