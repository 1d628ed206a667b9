-- | Files' modes.
module System.Posix.Files.Modes where

import Data.Bits
import System.Posix.Types

unionFileModes, intersectFileModes :: FileMode -> FileMode -> FileMode
unionFileModes = (.|.)
intersectFileModes = (.&.)

nullFileMode, ownerReadMode, ownerWriteMode, ownerExecuteMode, groupReadMode, groupWriteMode, groupExecuteMode
  , otherReadMode, otherWriteMode, otherExecuteMode, setUserIDMode, setGroupIDMode, stdFileMode, accessModes, ownerModes
  , groupModes, otherModes :: FileMode
nullFileMode = 0
ownerReadMode = 0o400
ownerWriteMode = 0o200
ownerExecuteMode = 0o100
groupReadMode = 0o040
groupWriteMode = 0o020
groupExecuteMode = 0o010
otherReadMode = 0o004
otherWriteMode = 0o002
otherExecuteMode = 0o001
setUserIDMode = 0o4000
setGroupIDMode = 0o2000
stdFileMode = 0o666
accessModes = 0o777
ownerModes = 0o700
groupModes = 0o070
otherModes = 0o007

fileTypeModes, blockSpecialMode, characterSpecialMode, namedPipeMode, regularFileMode, directoryMode, symbolicLinkMode
  , socketMode :: FileMode
fileTypeModes = 0o170000
blockSpecialMode = 0o060000
characterSpecialMode = 0o020000
namedPipeMode = 0o010000
regularFileMode = 0o100000
directoryMode = 0o040000
symbolicLinkMode = 0o120000
socketMode = 0o140000

-- | Sets the mode bits that new files do not get; gives the old ones.
setFileCreationMask :: FileMode -> IO FileMode
setFileCreationMask = c_umask

foreign import ccall unsafe "umask" c_umask :: CMode -> IO CMode
