module Types (Handle(..), Meters(Meters), Callback, Run(..), Both(..), Self(..)) where
import Foreign
import Foreign.C.Types
newtype Handle a = Handle (Ptr a)
newtype Meters = Meters CDouble deriving (Eq, Show)
type Callback a = Ptr a -> IO CInt
newtype Run a = Run (IO a)
newtype Both = Both (CInt -> CInt -> CInt)
newtype Self = Self (Ptr Self)
