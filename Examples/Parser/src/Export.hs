-- | What C sees: one function.
module Export () where

import Foreign
import Foreign.C
import Formula
import Text.Parsec (parse)

-- | The value of a formula is stored, and 0 returned; or 1, and the text of what is wrong stored, cut off at so many bytes.
calculate :: CString -> Ptr CDouble -> CString -> CSize -> IO CInt
calculate source result message size = do
  text <- peekCString source
  case either (Left . show) evaluate (parse formula "formula" text) of
    Right value -> poke result (realToFrac value) >> return 0
    Left problem -> do
      withCStringLen problem $ \(p, n) -> do
        let kept = min n (fromIntegral size - 1)
        copyBytes message p kept
        pokeByteOff message kept (0 :: CChar)
      return 1

foreign export ccall calculate :: CString -> Ptr CDouble -> CString -> CSize -> IO CInt
