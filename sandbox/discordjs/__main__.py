"""The command `python -m sandbox.discordjs`: proves that discord.js is heard in a local Discord, and hears."""

import asyncio
import sys

from sandbox.discordjs import check, client


def main() -> int:
    """Run the check and print its table; return 0 if everything was heard, else 1."""
    try:
        versions, outcomes = asyncio.run(_install_and_run())
    except (client.ClientFailedError, TimeoutError) as error:
        sys.stderr.write(f"discordjs: {error}\n")
        return 1
    lines = [
        "discord.js {discordjs}, @discordjs/voice {voice}, its davey {davey}, Node {node}".format(**versions),
        f"{'who spoke':12}{'who heard':12}{'packets':>11}{'refused':>9}{'in clear':>10}{'correlation':>13}",
    ]
    for each in outcomes:
        numbers = f"{f'{each.heard} of {each.said}':>11}{each.refused:>9}{each.in_clear:>10}{each.likeness:>13.4f}"
        lines.append(f"{each.speaker:12}{each.listener:12}{numbers}{'' if each.passed else '  FAILED'}")
    sys.stdout.write("\n".join(lines) + "\n")
    return 0 if all(each.passed for each in outcomes) else 1


async def _install_and_run() -> tuple[dict[str, str], list[check.Outcome]]:
    return await check.run(await client.install())


if __name__ == "__main__":
    sys.exit(main())
