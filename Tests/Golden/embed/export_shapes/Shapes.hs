module Shapes where
-- types and names of every shape that an export may have
import Foreign
import Foreign.C
import Types
import qualified Types as T
type Binary a = a -> a -> a
type Action = IO ()
class Area a where { area :: a -> CDouble; scale :: CDouble -> a -> a }
instance Area Meters where { area (Meters m) = m * m; scale k (Meters m) = Meters (k * m) }
foreign export ccall "plus" (+) :: CInt -> CInt -> CInt
foreign export ccall "plus_d" (+) :: Double -> Double -> Double
foreign export ccall "next_char" succ :: Char -> Char
foreign export ccall area :: Meters -> CDouble
foreign export ccall "grow" scale :: CDouble -> Meters -> Meters
foreign export ccall "abs_of" c_abs :: CInt -> CInt
foreign import ccall unsafe "stdlib.h abs" c_abs :: CInt -> CInt
foreign export ccall answer :: Double
foreign export ccall unitResult :: Int -> ()
foreign export ccall act :: Action
foreign export ccall "spaced" minus :: Binary CInt
foreign export ccall "" blank :: CInt -> CInt
foreign export ccall poly :: Ptr a -> Ptr a
foreign export ccall "poly2" poly :: Ptr CInt -> Ptr CInt
foreign export ccall unwrap :: Handle CInt -> IO CInt
foreign export ccall self :: T.Self -> IO T.Self
foreign export ccall run :: CInt -> Run CInt
foreign export ccall both :: Both
foreign export ccall partial :: CInt -> CInt -> CInt -> CInt
foreign export ccall "if_" choose :: Bool -> CInt -> CInt -> CInt
foreign export ccall caf :: IO (Ptr CInt)
foreign export ccall viaCallback :: FunPtr (Callback CInt) -> CInt -> IO CInt
foreign import ccall "dynamic" callback :: FunPtr (Callback CInt) -> Callback CInt
minus :: Binary CInt
minus = (-)
answer :: Double
answer = 42.5
unitResult :: Int -> ()
unitResult n = if n < 0 then error "no" else ()
act :: Action
act = putStrLn "act"
blank :: CInt -> CInt
blank = \x -> case x of { 0 -> 1; n -> n * blank (n - 1) }
poly :: Ptr a -> Ptr a
poly p = p `plusPtr` 4
unwrap :: Handle CInt -> IO CInt
unwrap (Handle p) = peek p
self :: Self -> IO Self
self (Self p) = return (Self (p `plusPtr` 8))
run :: CInt -> Run CInt
run n = Run (return (n + 1))
both :: Both
both = Both (\a b -> a * 10 + b)
partial :: CInt -> CInt -> CInt -> CInt
partial 0 = const
partial n = \a -> let k = a * n in \b -> k - b
choose :: Bool -> CInt -> CInt -> CInt
choose c a b = if c then a else b
caf :: IO (Ptr CInt)
caf = newArray (take 10 primes)
primes :: [CInt]
primes = sieve [2 ..] where sieve (p : xs) = p : sieve [x | x <- xs, x `mod` p /= 0]
                            sieve [] = []
viaCallback :: FunPtr (Callback CInt) -> CInt -> IO CInt
viaCallback f n = with n (callback f)
