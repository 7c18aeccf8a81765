-- SPDX-License-Identifier: GPL-3.0-or-later
tell application "Finder"
	tell disk "Plexus"
		open
		set current view of container window to icon view
		set toolbar visible of container window to false
		set statusbar visible of container window to false
		set the bounds of container window to {200, 120, 860, 520}
		set options to the icon view options of container window
		set arrangement of options to not arranged
		set icon size of options to 112
		set background picture of options to file ".background:background.png"
		set position of item "Plexus.app" of container window to {180, 200}
		set position of item "Applications" of container window to {480, 200}
		close
		open
		update without registering applications
		delay 1
		close
	end tell
end tell
