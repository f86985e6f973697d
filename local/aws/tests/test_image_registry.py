"""The image registry requires its password."""

import docker
import pytest
from addresses_in_use import send_request
from conftest import Launcher
from deployment import push_image


class TestRegistry:
    def test_pushes_and_pulls_images_with_its_password_only(
        self, launcher: Launcher, engine: docker.DockerClient, service_image: str
    ) -> None:
        image = push_image(launcher, engine, service_image)
        repository = f"localhost:{launcher.port}/stolen"

        def pull(login: dict[str, str]) -> str:
            try:
                return str([*engine.api.pull(image, auth_config=login, stream=True, decode=True)])
            except docker.errors.APIError as error:
                return f"error: {error.explanation}"

        def push(login: dict[str, str]) -> str:
            return str([*engine.images.push(repository, "test", auth_config=login, stream=True, decode=True)])

        engine.images.get(service_image).tag(repository, "test")
        launcher.client("ecr").create_repository(repositoryName="stolen")
        wrong = {"username": "AWS", "password": "wrong"}
        for attempt in (pull, push):
            refused = attempt(wrong)
            assert "error" in refused and ("not valid" in refused or "unauthorized" in refused), refused
            assert "error" not in attempt(launcher.registry_login())
        engine.images.remove(f"{repository}:test")
        engine.images.remove(image)

    @pytest.mark.parametrize(
        "authorization", [None, "Basic QVdTOmFueQ==", "Basic QVdTOg==", "Basic ?", "Bearer x", "Basic"]
    )
    @pytest.mark.parametrize(
        ("method", "path"),
        [
            ("GET", "/v2/"),
            ("GET", "/v2/_catalog"),
            ("GET", "/v2/airflow-ecs/tags/list"),
            ("PUT", "/v2/airflow-ecs/manifests/latest"),
            ("POST", "/v2/airflow-ecs/blobs/uploads/"),
        ],
    )
    def test_requires_its_password(self, launcher: Launcher, method: str, path: str, authorization: str | None) -> None:
        status, headers, answer = send_request(method, f"{launcher.url}{path}", authorization)
        assert (status, answer["errors"][0]["code"]) == (401, "UNAUTHORIZED")
        assert headers["www-authenticate"].startswith("Basic realm=")

    def test_has_a_random_password(self, launcher: Launcher) -> None:
        assert len(launcher.registry_login()["password"]) >= 32
        assert launcher.registry_login()["password"] != "ministack-auth-token"
