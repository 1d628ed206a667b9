{-# LANGUAGE Unsafe #-}
{-# LANGUAGE RankNTypes, BangPatterns #-}
-- | Decoders that ask for input as they need it.
module Data.Binary.Get.Internal
  ( Get(..), runCont, Decoder(..), runGetIncremental, readN, ensureN, prompt, pushFront
  , bytesRead, isolate, lookAhead, lookAheadM, lookAheadE, label, isEmpty, remaining, getByteString, getBytes, get, put
  , failOnEOF
  ) where

import Control.Applicative
import Control.Monad
import qualified Data.ByteString as B
import qualified Data.ByteString.Unsafe as B
import Data.Int

-- | What a decoder has come to. Those that go on take the next chunk, or nothing for the end of the input, more than once
-- if it is asked again.
data Decoder a
  = Fail !B.ByteString String           -- ^ With what is left of the input.
  | Partial (Maybe B.ByteString -> Decoder a)
  | Done !B.ByteString a
  | BytesRead {-# UNPACK #-} !Int64 (Int64 -> Decoder a)
    -- ^ Asks how much has been taken, and says how much of what was given has not.

newtype Get a = C { runCont' :: forall r. B.ByteString -> (B.ByteString -> a -> Decoder r) -> Decoder r }

runCont :: Get a -> B.ByteString -> (B.ByteString -> a -> Decoder r) -> Decoder r
runCont (C f) = f

instance Functor Get where
  fmap f m = C (\i k -> runCont m i (\i' x -> k i' (f x)))

instance Applicative Get where
  pure x = C (\i k -> k i x)
  f <*> m = C (\i k -> runCont f i (\i' g -> runCont m i' (\i'' x -> k i'' (g x))))
  m *> n = C (\i k -> runCont m i (\i' _ -> runCont n i' k))

instance Monad Get where
  m >>= f = C (\i k -> runCont m i (\i' x -> runCont (f x) i' k))

instance MonadFail Get where
  fail text = C (\i _ -> Fail i text)

instance Alternative Get where
  empty = C (\i _ -> Fail i "Data.Binary.Get(Alternative).empty")
  f <|> g = do
    (result, chunks) <- tracked f
    case result of
      Done i x -> C (\_ k -> k i x)
      _ -> pushBack chunks *> g
  some p = (:) <$> p <*> many p
  many p = do
    v <- fmap Just p <|> pure Nothing
    case v of
      Nothing -> pure []
      Just x -> fmap (x :) (many p)

instance MonadPlus Get

runGetIncremental :: Get a -> Decoder a
runGetIncremental g = runCont g B.empty Done

-- | The input that is there; input in place of that.
get :: Get B.ByteString
get = C (\i k -> k i i)

put :: B.ByteString -> Get ()
put i = C (\_ k -> k i ())

pushFront :: B.ByteString -> Get ()
pushFront s = C (\i k -> k (B.append s i) ())

pushBack :: [B.ByteString] -> Get ()
pushBack [] = pure ()
pushBack chunks = C (\i k -> k (B.concat (i : chunks)) ())

-- | More input, or that there is none.
prompt :: Decoder a -> (B.ByteString -> Decoder a) -> Decoder a
prompt end more = Partial (\chunk -> case chunk of
  Nothing -> end
  Just s | B.null s -> prompt end more
         | otherwise -> more s)

-- | Makes so many bytes be there.
ensureN :: Int -> Get ()
ensureN n = C (\i k -> if B.length i >= n then k i () else runCont (collect n) i k)
{-# INLINE ensureN #-}

collect :: Int -> Get ()
collect n = C (\i k -> go k [i] (B.length i))
  where
    go k chunks !len
      | len >= n = k (B.concat (reverse chunks)) ()
      | otherwise = prompt (Fail (B.concat (reverse chunks)) "not enough bytes") (\s -> go k (s : chunks) (len + B.length s))

-- | A function of the next bytes, which looks at no others.
readN :: Int -> (B.ByteString -> a) -> Get a
readN n f = ensureN n *> C (\i k -> k (B.unsafeDrop n i) $! f i)
{-# INLINE readN #-}

failOnEOF :: [B.ByteString] -> Get a
failOnEOF chunks = C (\_ _ -> Fail (B.concat chunks) "not enough bytes")

getByteString, getBytes :: Int -> Get B.ByteString
getByteString n
  | n > 0 = readN n (B.unsafeTake n)
  | otherwise = return B.empty
getBytes = getByteString
{-# DEPRECATED getBytes "Use 'getByteString' instead of 'getBytes'." #-}

bytesRead :: Get Int64
bytesRead = C (\i k -> BytesRead (fromIntegral (B.length i)) (k i))

isEmpty :: Get Bool
isEmpty = C (\i k -> if B.null i then prompt (k B.empty True) (\s -> k s False) else k i False)

-- | How many bytes are left, which are all read for this.
remaining :: Get Int64
remaining = C (\i k -> let
  go chunks = Partial (\chunk -> case chunk of
    Nothing -> let i' = B.concat (reverse chunks) in k i' (fromIntegral (B.length i'))
    Just s -> go (s : chunks))
  in go [i])
{-# DEPRECATED remaining "This will force all remaining input, don't use it." #-}

-- | A decoder's outcome, and the chunks that it asked for; the input is as before without them.
tracked :: Get a -> Get (Decoder a, [B.ByteString])
tracked g = C (\i k -> let
  go chunks d = case d of
    Done i' x -> k i (Done i' x, reverse chunks)
    Fail i' s -> k i (Fail i' s, reverse chunks)
    Partial next -> Partial (\chunk -> go (maybe chunks (: chunks) chunk) (next chunk))
    BytesRead unread next -> BytesRead unread (go chunks . next)
  in go [] (runCont g i Done))

lookAhead :: Get a -> Get a
lookAhead g = do
  (result, chunks) <- tracked g
  case result of
    Done _ x -> pushBack chunks *> return x
    Fail i s -> C (\_ _ -> Fail i s)
    _ -> error "Binary: impossible"

-- | The input is taken where there is a result.
lookAheadM :: Get (Maybe a) -> Get (Maybe a)
lookAheadM g = fmap (either (\() -> Nothing) Just) (lookAheadE (fmap (maybe (Left ()) Right) g))

lookAheadE :: Get (Either a b) -> Get (Either a b)
lookAheadE g = do
  (result, chunks) <- tracked g
  case result of
    Done _ (Left x) -> pushBack chunks *> return (Left x)
    Done i (Right x) -> C (\_ k -> k i (Right x))
    Fail i s -> C (\_ _ -> Fail i s)
    _ -> error "Binary: impossible"

-- | Failures say where they are.
label :: String -> Get a -> Get a
label name g = C (\i k -> let
  go d = case d of
    Done i' x -> k i' x
    Partial next -> Partial (go . next)
    Fail i' s -> Fail i' (s ++ "\n" ++ name)
    BytesRead unread next -> BytesRead unread (go . next)
  in go (runCont g i Done))

-- | A decoder of so many bytes, all of which it must take.
isolate :: Int -> Get a -> Get a
isolate size g
  | size < 0 = fail "isolate: negative size"
  | otherwise = go size (runCont g B.empty Done)
  where
    go !n d = case d of
      Done left x
        | n == 0 && B.null left -> return x
        | otherwise -> do
            pushFront left
            fail ("isolate: the decoder consumed " ++ show (size - n - B.length left) ++ " bytes which is less than the expected "
              ++ show size ++ " bytes")
      Partial next
        | n == 0 -> go 0 (next Nothing)
        | otherwise -> do
            chunk <- C (\i k ->
              let part s = case B.splitAt n s of (now, later) -> k later (Just now)
              in if B.null i then prompt (k B.empty Nothing) part else part i)
            case chunk of
              Nothing -> go n (next Nothing)
              Just s -> go (n - B.length s) (next (Just s))
      Fail i s -> pushFront i *> fail s
      BytesRead unread next -> go n (next $! fromIntegral size - fromIntegral n - unread)
