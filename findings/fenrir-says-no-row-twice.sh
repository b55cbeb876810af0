#!/usr/bin/env bash
# Tool:     Fenrir 1.9.5 (Debian 12, fenrir=1.9.5-5), a screen reader for consoles, with its pty screen driver.
# Guess:    it says what a program prints at the end of its output.
# Seen:     it compares the window with the window before, and says the rows that are new in it. A page that is as tall as the window and
#           is printed once more is not said at all. One more space before each row makes them new rows.
# Output:   first: alpha bravo charlie delta
#           the same again: (nothing)
#           with a space: alpha bravo charlie delta
# Fails where this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download fenrir=1.9.5-5 python3-pyte=0.8.0-2 python3-wcwidth=0.2.5+dfsg1-1.1 python3-evdev=1.6.1+dfsg-1+b2 \
    python3-pyudev=0.24.0-1 python3-daemonize=2.5.0-1
for package in ./*.deb; do dpkg-deb -x "$package" root; done
# Where nothing is installed, Fenrir looks for its settings two folders above its own code.
ln -s "$folder/root/etc/fenrirscreenreader" root/usr/lib/python3/dist-packages/config

cat > voice <<'VOICE'
#!/bin/sh
printf '%s\n' "$1" >>"$0.log"
VOICE
printf 'alpha\r\nbravo\r\ncharlie\r\ndelta\r\n' >page
printf ' alpha\r\n bravo\r\n charlie\r\n delta\r\n' >indented
# Each page arrives in one piece: cat writes it at once, and the terminal adds nothing.
cat > pages <<'PAGES'
#!/bin/sh
cd "${0%/*}"
stty -opost -echo
cat page
read -r _
cat page
read -r _
cat indented
read -r _
PAGES
chmod +x voice pages
cat > probe.py <<'PROBE'
import fcntl, os, pty, struct, sys, termios, threading, time

ROWS, COLUMNS = 5, 40
folder = sys.argv[1]
options = ';'.join([
    f'general#shell={folder}/pages', f'general#debugFile={folder}/debug', 'general#punctuationLevel=none', 'general#newLinePause=False',
    'general#hasAttributes=False', 'speech#driver=genericDriver', f'speech#genericSpeechCommand={folder}/voice fenrirText',
    'sound#enabled=False', 'sound#driver=dummyDriver', 'remote#enabled=False', 'screen#driver=ptyDriver', 'keyboard#driver=ptyDriver',
    'keyboard#keyboardLayout=pty'])
child, terminal = pty.fork()
if child == 0:
    sys.argv = ['fenrir', '-e', '-s', f'{folder}/root/etc/fenrirscreenreader/settings/settings-pty.conf', '-o', options]
    # The size is set before anything is drawn.
    time.sleep(1)
    from fenrirscreenreader.core import fenrirManager
    fenrirManager.fenrirManager().proceed()
    os._exit(0)
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack('HHHH', ROWS, COLUMNS, 0, 0))

def drain():
    try:
        while os.read(terminal, 4096): pass
    except OSError: pass

threading.Thread(target=drain, daemon=True).start()

def said():
    try: return open(f'{folder}/voice.log').read().split()
    except FileNotFoundError: return []

def settle(least):
    limit = time.time() + 60
    while len(said()) < least and time.time() < limit: time.sleep(.1)
    before = -1
    while before != len(said()):
        before = len(said())
        time.sleep(3)

PAGE = {'alpha', 'bravo', 'charlie', 'delta'}
heard = 0
for what in ('first', 'the same again', 'with a space'):
    if what != 'first': os.write(terminal, b'\r')
    settle(heard + 1)
    words = [word for word in said()[heard:] if word in PAGE]
    heard = len(said())
    print(f"{what}: {' '.join(words) or '(nothing)'}")
os.kill(child, 9)
PROBE
expected='first: alpha bravo charlie delta
the same again: (nothing)
with a space: alpha bravo charlie delta'
seen=$(PYTHONPATH=root/usr/lib/python3/dist-packages python3 probe.py "$folder" 2>errors)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: Fenrir no longer does what is written above" >&2; exit 1; }
