# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the installer of Plexus on Windows: build, Qt beside it (windeployqt), signatures, MSI by WiX 4; with -Nsis the
# other one, too.
#   installers\windows\package.ps1 -Qt C:\Qt\6.8.2\msvc2022_64 [-Toolchain vcpkg.cmake] [-Out DIR] [-Sign "command {0}"] [-Nsis]
# -Sign is what signs a file, with {0} in its place, for example
#   'signtool sign /fd sha256 /tr https://timestamp.example/ /td sha256 /n "Name" {0}'
param(
    [Parameter(Mandatory)][string]$Qt,
    [string]$Toolchain = '',
    [string]$Out = '',
    [string]$Sign = '',
    [switch]$Nsis
)
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version Latest

$root = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path
if (-not $Out) { $Out = Join-Path $root 'build\packages' }
$build = Join-Path $root 'build\release-windows'
$payload = Join-Path $build 'payload'
New-Item -ItemType Directory -Force -Path $Out | Out-Null

# Native commands do not throw by themselves.
function Invoke-Checked([string]$Program, [string[]]$Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Program ended with $LASTEXITCODE" }
}

function Invoke-Signing([string]$File) {
    if (-not $Sign) { return }
    cmd.exe /d /c ($Sign -f "`"$File`"")
    if ($LASTEXITCODE -ne 0) { throw "$File was not signed" }
}

$configure = @('-S', $root, '-B', $build, '-G', 'Ninja', '-DCMAKE_BUILD_TYPE=Release', "-DCMAKE_PREFIX_PATH=$Qt",
    '-DPLEXUS_TESTS=OFF', '-DPLEXUS_WERROR=OFF', '-DPLEXUS_QML_CACHE=ON', '-DPLEXUS_PCH=OFF')
# The Qt named above is Microsoft's compiler's; another one may come first in the path.
if ($Qt -match 'msvc') { $configure += '-DCMAKE_CXX_COMPILER=cl' }
# Programs of the build, which draw the icons and write the texts, find Qt here.
$env:PATH = (Join-Path $Qt 'bin') + ';' + $env:PATH
if ($Toolchain) { $configure += "-DCMAKE_TOOLCHAIN_FILE=$Toolchain" }
Invoke-Checked 'cmake' $configure
Invoke-Checked 'cmake' @('--build', $build)

if (Test-Path $payload) { Remove-Item -Recurse -Force $payload }
New-Item -ItemType Directory -Force -Path $payload | Out-Null
foreach ($name in 'plexus.exe', 'plexusd.exe') { Copy-Item (Join-Path $build $name) $payload }
# What vcpkg built lies beside the programs.
Copy-Item (Join-Path $build '*.dll') $payload -ErrorAction SilentlyContinue
Copy-Item (Join-Path $build 'icons\plexus.ico') $payload
Copy-Item (Join-Path $root 'LICENSE') $payload
Copy-Item (Join-Path $root 'resources\third_party.json') $payload
Invoke-Checked (Join-Path $Qt 'bin\windeployqt.exe') @('--release', '--qmldir', (Join-Path $root 'qml'), '--no-translations',
    '--no-system-d3d-compiler', '--compiler-runtime', (Join-Path $payload 'plexus.exe'), (Join-Path $payload 'plexusd.exe'))

# The installer shows rich text alone.
$text = (Get-Content -Raw (Join-Path $root 'LICENSE')) -replace '([\\{}])', '\$1' -replace "`r?`n", "\par`r`n"
Set-Content -Encoding ascii -Path (Join-Path $payload 'licence.rtf') -Value ('{\rtf1\ansi\fs18 ' + $text + '}')

$version = ((& (Join-Path $payload 'plexusd.exe') '--version') -split ' ')[1]
Invoke-Checked (Join-Path $payload 'plexus.exe') @('--self-test')

foreach ($name in 'plexus.exe', 'plexusd.exe') { Invoke-Signing (Join-Path $payload $name) }
$msi = Join-Path $Out "Plexus-$version.msi"
Invoke-Checked 'wix' @('build', (Join-Path $PSScriptRoot 'plexus.wxs'), '-arch', 'x64', '-ext', 'WixToolset.UI.wixext',
    '-d', "Version=$version", '-d', "Payload=$payload", '-o', $msi)
Invoke-Signing $msi
if ($Nsis) {
    $setup = Join-Path $Out "Plexus-$version-setup.exe"
    Invoke-Checked 'makensis' @('/V2', "/DVERSION=$version", "/DPAYLOAD=$payload", "/DOUTPUT=$setup",
        (Join-Path $PSScriptRoot 'plexus.nsi'))
    Invoke-Signing $setup
}
Get-ChildItem $Out -Include '*.msi', '*.exe' -Recurse | ForEach-Object {
    '{0}  {1}' -f (Get-FileHash -Algorithm SHA256 $_.FullName).Hash.ToLower(), $_.Name
} | Set-Content -Encoding ascii (Join-Path $Out 'SHA256SUMS-windows')
if (-not $Sign) { Write-Warning 'Nothing is signed: Windows will warn whoever starts it.' }
