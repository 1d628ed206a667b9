{-# LANGUAGE TypeFamilies, UndecidableInstances #-}
-- Types of foreign declarations that families stand for: open, closed, associated, and newtype instances of data families.
module Main (main) where

import Foreign
import Foreign.C

type family Open a
type instance Open Int = CInt
type instance Open (a -> b) = Open a -> IO (Open b)

type family Closed a where
  Closed Bool = Open Int
  Closed a = CDouble

class Handle h where
  type Raw h
  data Wrapped h
  open :: Raw h -> Wrapped h

instance Handle Int where
  type Raw Int = CLong
  newtype Wrapped Int = WrapInt CLong
  open = WrapInt

data family Box a
newtype instance Box [a] = BoxList (Ptr a)

foreign import ccall "abs" absOpen :: Open Int -> Open Int
foreign import ccall "abs" absFunction :: Open (Int -> Int)
foreign import ccall "abs" absClosed :: Closed Bool -> IO (Closed Bool)
foreign import ccall "fabs" fabsClosed :: Closed Char -> Closed ()
foreign import ccall "labs" labsWrapped :: Wrapped Int -> Raw Int
foreign import ccall "wrapper" wrap :: (CInt -> IO CInt) -> IO (FunPtr (CInt -> IO CInt))
foreign import ccall "dynamic" call :: FunPtr (CInt -> IO CInt) -> CInt -> IO CInt
foreign import ccall "strlen" lengthOf :: Box [CChar] -> IO CSize

main :: IO ()
main = do
  print (absOpen (-1), fabsClosed (-2.5), labsWrapped (open (-3)))
  absFunction (-4) >>= print
  absClosed (-5) >>= print
  f <- wrap (return . (* 2))
  call f 21 >>= print
  freeHaskellFunPtr f
  withCString "seven c" (lengthOf . BoxList) >>= print
