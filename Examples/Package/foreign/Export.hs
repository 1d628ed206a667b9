module Export () where

import qualified Data.Map.Strict as Map
import Data.Version (showVersion)
import Foreign.C.String (CString, newCString)
import Foreign.C.Types (CInt (..))
import Foreign.Marshal.Array (peekArray)
import Foreign.Ptr (Ptr)

import Geometry.Cluster (lengths)
import Geometry.Point (Point)
import Paths_geometry (version)

foreign export ccall way_length :: Ptr Point -> CInt -> CInt -> IO Double
foreign export ccall geometry_version :: IO CString

-- | The length of the way through the points with the label.
way_length :: Ptr Point -> CInt -> CInt -> IO Double
way_length points count wanted = do
  ps <- peekArray (fromIntegral count) points
  return (Map.findWithDefault 0 wanted (lengths ps))

-- | For the caller to free.
geometry_version :: IO CString
geometry_version = newCString (showVersion version)
