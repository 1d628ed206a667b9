-- | Which of two ways of input and output is used; on Linux there is one.
module GHC.IO.SubSystem
  ( withIoSubSystem, withIoSubSystem', whenIoSubSystem, ioSubSystem, IoSubSystem(..), conditional, (<!>), isWindowsNativeIO
  ) where

import Control.Monad (when)

infixl 7 <!>

data IoSubSystem = IoPOSIX | IoNative
  deriving (Eq, Show, Enum)

ioSubSystem :: IoSubSystem
ioSubSystem = IoPOSIX

-- | The first for POSIX.
conditional, (<!>) :: a -> a -> a
conditional posix _ = posix
posix <!> _ = posix

isWindowsNativeIO :: Bool
isWindowsNativeIO = False

whenIoSubSystem :: IoSubSystem -> IO () -> IO ()
whenIoSubSystem s = when (s == ioSubSystem)

withIoSubSystem :: (IoSubSystem -> IO a) -> IO a
withIoSubSystem f = f ioSubSystem

withIoSubSystem' :: (IoSubSystem -> a) -> a
withIoSubSystem' f = f ioSubSystem
