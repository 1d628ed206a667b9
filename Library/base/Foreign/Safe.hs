-- | "Foreign", by the name of its safe part.
module Foreign.Safe (module Foreign) where

import Foreign
