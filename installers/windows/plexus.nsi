; SPDX-License-Identifier: GPL-3.0-or-later
; Where no MSI can be made: the same installation for one person.
;   makensis -DVERSION=0.1.0 -DPAYLOAD=FOLDER -DOUTPUT=FILE.exe plexus.nsi      (/ in place of - on Windows)
!ifndef VERSION | PAYLOAD | OUTPUT
    !error "VERSION, PAYLOAD and OUTPUT have to be given"
!endif
Unicode true
!include MUI2.nsh
!include LogicLib.nsh
!include nsDialogs.nsh

!define ID "io.github.plexus.Plexus"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"

Name "Plexus"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Plexus"
InstallDirRegKey HKCU "Software\Plexus" "InstallFolder"
RequestExecutionLevel user
ManifestDPIAware true
SetCompressor /SOLID lzma
BrandingText "Plexus ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Plexus"
VIAddVersionKey "FileDescription" "Setup of Plexus"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "GPL-3.0-or-later"

!define MUI_ICON "${PAYLOAD}/plexus.ico"
!define MUI_UNICON "${PAYLOAD}/plexus.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\plexus.exe"
!insertmacro MUI_PAGE_LICENSE "${PAYLOAD}/LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
UninstPage custom un.AskRestore un.TakeRestore
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Var RestoreBox
Var Restores

; A Plexus that runs ends its requests first; its files are in use until then.
!macro QuitRunning
    ${If} ${FileExists} "$INSTDIR\plexus.exe"
        ExecWait '"$INSTDIR\plexus.exe" --quit'
    ${EndIf}
!macroend

Section "Plexus"
    !insertmacro QuitRunning
    SetOutPath "$INSTDIR"
    File /r "${PAYLOAD}/*.*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortCut "$SMPROGRAMS\Plexus.lnk" "$INSTDIR\plexus.exe" "" "$INSTDIR\plexus.ico"
    WriteRegStr HKCU "Software\Plexus" "InstallFolder" "$INSTDIR"
    WriteRegStr HKCU "Software\Classes\plexus" "" "URL:Plexus"
    WriteRegStr HKCU "Software\Classes\plexus" "URL Protocol" ""
    WriteRegStr HKCU "Software\Classes\plexus\DefaultIcon" "" '"$INSTDIR\plexus.exe",0'
    WriteRegStr HKCU "Software\Classes\plexus\shell\open\command" "" '"$INSTDIR\plexus.exe" "%1"'
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Plexus"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Plexus developers"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\plexus.ico"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

; Restoring is also what is done where nobody is asked.
Function un.onInit
    StrCpy $Restores ${BST_CHECKED}
FunctionEnd

Function un.AskRestore
    !insertmacro MUI_HEADER_TEXT "Coding agents" "They will not reach their models through Plexus once it is removed."
    nsDialogs::Create 1018
    Pop $0
    ${NSD_CreateCheckBox} 0 10u 100% 12u "Give my coding agents their own settings back"
    Pop $RestoreBox
    ${NSD_SetState} $RestoreBox $Restores
    nsDialogs::Show
FunctionEnd

Function un.TakeRestore
    ${NSD_GetState} $RestoreBox $Restores
FunctionEnd

Section "Uninstall"
    !insertmacro QuitRunning
    ${If} $Restores == ${BST_CHECKED}
        ExecWait '"$INSTDIR\plexus.exe" --restore-clients'
    ${EndIf}
    ; The folder is the installer's own; a person's data is elsewhere and stays.
    RMDir /r "$INSTDIR"
    Delete "$SMPROGRAMS\Plexus.lnk"
    DeleteRegKey HKCU "Software\Classes\plexus"
    DeleteRegKey HKCU "${UNINSTALL}"
    DeleteRegKey HKCU "Software\Plexus"
    DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "Plexus"
SectionEnd
