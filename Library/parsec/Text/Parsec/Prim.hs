{-# LANGUAGE RankNTypes, MultiParamTypeClasses, FunctionalDependencies, FlexibleInstances, FlexibleContexts,
    UndecidableInstances, ExistentialQuantification #-}
-- | Parsers over any stream and monad, and how they go on and choose.
module Text.Parsec.Prim
  ( unknownError, sysUnExpectError, unexpected, ParsecT, runParsecT, mkPT, Parsec, Consumed(..), Reply(..), State(..)
  , parsecMap, parserReturn, parserBind, mergeErrorReply, parserFail, parserZero, parserPlus
  , (<?>), (<|>), label, labels, lookAhead, Stream(..), tokens, try, token, tokenPrim, tokenPrimEx, many, skipMany, manyAccum
  , runPT, runP, runParserT, runParser, parse, parseTest
  , getPosition, getInput, setPosition, setInput, getParserState, setParserState, updateParserState
  , getState, putState, modifyState, setState, updateState
  ) where

import qualified Control.Applicative as Applicative
import Control.Monad
import Control.Monad.Cont.Class
import Control.Monad.Error.Class
import Control.Monad.IO.Class
import Control.Monad.Reader.Class
import Control.Monad.State.Class
import Control.Monad.Trans.Class
import qualified Data.ByteString.Char8 as Bytes
import qualified Data.ByteString.Lazy.Char8 as LazyBytes
import Data.Functor.Identity
import qualified Data.Text as Text
import qualified Data.Text.Lazy as LazyText
import Text.Parsec.Error
import Text.Parsec.Pos

infix 0 <?>
infixr 1 <|>

data State s u = State { stateInput :: s, statePos :: !SourcePos, stateUser :: !u }

-- | A parser by its continuations: success and failure after input was taken, then the same when none was. Failure that
-- took no input lets another alternative try.
newtype ParsecT s u m a = ParsecT { unParser :: forall b.
     State s u
  -> (a -> State s u -> ParseError -> m b)
  -> (ParseError -> m b)
  -> (a -> State s u -> ParseError -> m b)
  -> (ParseError -> m b)
  -> m b }

type Parsec s u = ParsecT s u Identity

data Consumed a = Consumed a | Empty !a

data Reply s u a = Ok a !(State s u) ParseError | Error ParseError

instance Functor Consumed where
  fmap f (Consumed x) = Consumed (f x)
  fmap f (Empty x) = Empty (f x)

instance Functor (Reply s u) where
  fmap f (Ok x s e) = Ok (f x) s e
  fmap _ (Error e) = Error e

runParsecT :: Monad m => ParsecT s u m a -> State s u -> m (Consumed (m (Reply s u a)))
runParsecT p s = unParser p s
  (\x s' e -> return (Consumed (return (Ok x s' e))))
  (\e -> return (Consumed (return (Error e))))
  (\x s' e -> return (Empty (return (Ok x s' e))))
  (\e -> return (Empty (return (Error e))))

mkPT :: Monad m => (State s u -> m (Consumed (m (Reply s u a)))) -> ParsecT s u m a
mkPT f = ParsecT $ \s cok cerr eok eerr -> f s >>= \result -> case result of
  Consumed m -> m >>= \reply -> case reply of
    Ok x s' e -> cok x s' e
    Error e -> cerr e
  Empty m -> m >>= \reply -> case reply of
    Ok x s' e -> eok x s' e
    Error e -> eerr e

unknownError :: State s u -> ParseError
unknownError = newErrorUnknown . statePos

sysUnExpectError :: String -> SourcePos -> Reply s u a
sysUnExpectError text pos = Error (newErrorMessage (SysUnExpect text) pos)

mergeErrorReply :: ParseError -> Reply s u a -> Reply s u a
mergeErrorReply e reply = case reply of
  Ok x s e' -> Ok x s (mergeError e e')
  Error e' -> Error (mergeError e e')

-- Parsers in sequence and in choice

parsecMap :: (a -> b) -> ParsecT s u m a -> ParsecT s u m b
parsecMap f p = ParsecT $ \s cok cerr eok eerr -> unParser p s (cok . f) cerr (eok . f) eerr

parserReturn :: a -> ParsecT s u m a
parserReturn x = ParsecT $ \s _ _ eok _ -> eok x s (unknownError s)

parserBind :: ParsecT s u m a -> (a -> ParsecT s u m b) -> ParsecT s u m b
parserBind m k = ParsecT $ \s cok cerr eok eerr ->
  let -- What the second does without taking input counts as done by the first, with what the first left open.
      next ok err x s' e
        | errorIsUnknown e = unParser (k x) s' cok cerr ok err
        | otherwise = unParser (k x) s' cok cerr (\y s'' e' -> ok y s'' (mergeError e e')) (\e' -> err (mergeError e e'))
  in unParser m s (next cok cerr) cerr (next eok eerr) eerr

parserFail :: String -> ParsecT s u m a
parserFail text = ParsecT $ \s _ _ _ eerr -> eerr (newErrorMessage (Message text) (statePos s))

parserZero :: ParsecT s u m a
parserZero = ParsecT $ \s _ _ _ eerr -> eerr (unknownError s)

parserPlus :: ParsecT s u m a -> ParsecT s u m a -> ParsecT s u m a
parserPlus m n = ParsecT $ \s cok cerr eok eerr ->
  unParser m s cok cerr eok (\e ->
    unParser n s cok cerr (\y s' e' -> eok y s' (mergeError e e')) (\e' -> eerr (mergeError e e')))

instance Functor (ParsecT s u m) where
  fmap = parsecMap

instance Applicative (ParsecT s u m) where
  pure = parserReturn
  (<*>) = ap
  p *> q = parserBind p (const q)
  p <* q = parserBind p (\x -> parserBind q (\_ -> parserReturn x))

instance Monad (ParsecT s u m) where
  (>>=) = parserBind
  (>>) = (*>)

instance MonadFail (ParsecT s u m) where
  fail = parserFail

instance Applicative.Alternative (ParsecT s u m) where
  empty = parserZero
  (<|>) = parserPlus

instance MonadPlus (ParsecT s u m)

instance Semigroup a => Semigroup (ParsecT s u m a) where
  (<>) = liftM2 (<>)

instance (Monoid a, Semigroup (ParsecT s u m a)) => Monoid (ParsecT s u m a) where
  mempty = pure mempty

instance MonadTrans (ParsecT s u) where
  lift m = ParsecT $ \s _ _ eok _ -> m >>= \x -> eok x s (unknownError s)

instance MonadIO m => MonadIO (ParsecT s u m) where
  liftIO = lift . liftIO

instance MonadState st m => MonadState st (ParsecT s u m) where
  get = lift get
  put = lift . put

instance MonadReader r m => MonadReader r (ParsecT s u m) where
  ask = lift ask
  local f p = mkPT (\s -> local f (runParsecT p s))

instance MonadError e m => MonadError e (ParsecT s u m) where
  throwError = lift . throwError
  catchError p handler = mkPT (\s -> catchError (runParsecT p s) (\e -> runParsecT (handler e) s))

instance MonadCont m => MonadCont (ParsecT s u m) where
  callCC f = mkPT $ \s -> callCC $ \c ->
    runParsecT (f (\x -> mkPT (\s' -> c (Empty (return (Ok x s' (unknownError s'))))))) s

(<|>) :: ParsecT s u m a -> ParsecT s u m a -> ParsecT s u m a
(<|>) = parserPlus

-- | The parser under a name, which is what is expected if it fails without taking input.
(<?>) :: ParsecT s u m a -> String -> ParsecT s u m a
p <?> name = label p name

label :: ParsecT s u m a -> String -> ParsecT s u m a
label p name = labels p [name]

labels :: ParsecT s u m a -> [String] -> ParsecT s u m a
labels p names = ParsecT $ \s cok cerr eok eerr ->
  unParser p s cok cerr
    (\x s' e -> eok x s' (if errorIsUnknown e then e else expecting e))
    (\e -> eerr (expecting e))
  where
    expecting e = case names of
      [] -> setErrorMessage (Expect "") e
      name : others -> foldr (addErrorMessage . Expect) (setErrorMessage (Expect name) e) others

-- | A failure counts as one that took no input.
try :: ParsecT s u m a -> ParsecT s u m a
try p = ParsecT $ \s cok _ eok eerr -> unParser p s cok eerr eok eerr

-- | Success takes no input.
lookAhead :: Stream s m t => ParsecT s u m a -> ParsecT s u m a
lookAhead p = ParsecT $ \s _ cerr eok eerr ->
  let ok x _ _ = eok x s (unknownError s)
  in unParser p s ok cerr ok eerr

unexpected :: Stream s m t => String -> ParsecT s u m a
unexpected text = ParsecT $ \s _ _ _ eerr -> eerr (newErrorMessage (UnExpect text) (statePos s))

-- Tokens

class Monad m => Stream s m t | s -> t where
  uncons :: s -> m (Maybe (t, s))

instance Monad m => Stream [tok] m tok where
  uncons [] = return Nothing
  uncons (t : ts) = return (Just (t, ts))

instance Monad m => Stream Text.Text m Char where
  uncons = return . Text.uncons

instance Monad m => Stream LazyText.Text m Char where
  uncons = return . LazyText.uncons

instance Monad m => Stream Bytes.ByteString m Char where
  uncons = return . Bytes.uncons

instance Monad m => Stream LazyBytes.ByteString m Char where
  uncons = return . LazyBytes.uncons

-- | These tokens; input is taken as soon as the first is there.
tokens :: (Stream s m t, Eq t) => ([t] -> String) -> (SourcePos -> [t] -> SourcePos) -> [t] -> ParsecT s u m [t]
tokens _ _ [] = ParsecT $ \s _ _ eok _ -> eok [] s (unknownError s)
tokens showTokens nextPos wanted@(first : others) = ParsecT $ \(State input pos user) cok cerr _ eerr ->
  let expecting found = setErrorMessage (Expect (showTokens wanted)) (newErrorMessage (SysUnExpect found) pos)
      walk _ [] rest = let pos' = nextPos pos wanted in cok wanted (State rest pos' user) (newErrorUnknown pos')
      walk err (t : ts) rest = uncons rest >>= \next -> case next of
        Nothing -> err (expecting "")
        Just (x, rest')
          | t == x -> walk cerr ts rest'
          | otherwise -> err (expecting (showTokens [x]))
  in walk eerr (first : others) input

-- | A token that the function takes, by where each stands.
token :: Stream s Identity t => (t -> String) -> (t -> SourcePos) -> (t -> Maybe a) -> Parsec s u a
token showToken position test = tokenPrim showToken next test
  where next _ t rest = case runIdentity (uncons rest) of
          Nothing -> position t
          Just (t', _) -> position t'

tokenPrim
  :: Stream s m t
  => (t -> String) -> (SourcePos -> t -> s -> SourcePos) -> (t -> Maybe a) -> ParsecT s u m a
tokenPrim showToken nextPos test = ParsecT $ \(State input pos user) cok _ _ eerr ->
  uncons input >>= \next -> case next of
    Nothing -> eerr (newErrorMessage (SysUnExpect "") pos)
    Just (t, rest) -> case test t of
      Just x -> let pos' = nextPos pos t rest in pos' `seq` cok x (State rest pos' user) (newErrorUnknown pos')
      Nothing -> eerr (newErrorMessage (SysUnExpect (showToken t)) pos)

-- | The user's state may change too.
tokenPrimEx
  :: Stream s m t
  => (t -> String) -> (SourcePos -> t -> s -> SourcePos) -> Maybe (SourcePos -> t -> s -> u -> u) -> (t -> Maybe a)
  -> ParsecT s u m a
tokenPrimEx showToken nextPos Nothing test = tokenPrim showToken nextPos test
tokenPrimEx showToken nextPos (Just nextUser) test = ParsecT $ \(State input pos user) cok _ _ eerr ->
  uncons input >>= \next -> case next of
    Nothing -> eerr (newErrorMessage (SysUnExpect "") pos)
    Just (t, rest) -> case test t of
      Just x ->
        let pos' = nextPos pos t rest
            s' = State rest pos' (nextUser pos t rest user)
        in pos' `seq` s' `seq` cok x s' (newErrorUnknown pos')
      Nothing -> eerr (newErrorMessage (SysUnExpect (showToken t)) pos)

-- Repetition

many :: ParsecT s u m a -> ParsecT s u m [a]
many p = fmap reverse (manyAccum (:) p)

skipMany :: ParsecT s u m a -> ParsecT s u m ()
skipMany p = fmap (const ()) (manyAccum (\_ _ -> []) p)

manyAccum :: (a -> [a] -> [a]) -> ParsecT s u m a -> ParsecT s u m [a]
manyAccum add p = ParsecT $ \s cok cerr eok _ ->
  let walk xs x s' _ = let xs' = add x xs in xs' `seq` unParser p s' (walk xs') cerr nothing (cok xs' s')
  in unParser p s (walk []) cerr nothing (eok [] s)
  where
    nothing _ _ _ = error "Text.ParserCombinators.Parsec.Prim.many: combinator 'many' is applied to a parser that accepts an empty string."

-- Running

runPT, runParserT :: Stream s m t => ParsecT s u m a -> u -> SourceName -> s -> m (Either ParseError a)
runPT p user name input = unParser p (State input (initialPos name) user) ok err ok err
  where
    ok x _ _ = return (Right x)
    err e = return (Left e)
runParserT = runPT

runP, runParser :: Stream s Identity t => Parsec s u a -> u -> SourceName -> s -> Either ParseError a
runP p user name input = runIdentity (runPT p user name input)
runParser = runP

parse :: Stream s Identity t => Parsec s () a -> SourceName -> s -> Either ParseError a
parse p = runP p ()

parseTest :: (Stream s Identity t, Show a) => Parsec s () a -> s -> IO ()
parseTest p input = case parse p "" input of
  Left e -> putStr "parse error at " >> print e
  Right x -> print x

-- State

getParserState :: Monad m => ParsecT s u m (State s u)
getParserState = updateParserState id

setParserState :: Monad m => State s u -> ParsecT s u m (State s u)
setParserState s = updateParserState (const s)

updateParserState :: (State s u -> State s u) -> ParsecT s u m (State s u)
updateParserState f = ParsecT $ \s _ _ eok _ -> let s' = f s in eok s' s' (unknownError s')

getPosition :: Monad m => ParsecT s u m SourcePos
getPosition = fmap statePos getParserState

getInput :: Monad m => ParsecT s u m s
getInput = fmap stateInput getParserState

setPosition :: Monad m => SourcePos -> ParsecT s u m ()
setPosition pos = void (updateParserState (\(State input _ user) -> State input pos user))

setInput :: Monad m => s -> ParsecT s u m ()
setInput input = void (updateParserState (\(State _ pos user) -> State input pos user))

getState :: Monad m => ParsecT s u m u
getState = fmap stateUser getParserState

putState, setState :: Monad m => u -> ParsecT s u m ()
putState user = modifyState (const user)
setState = putState

modifyState, updateState :: Monad m => (u -> u) -> ParsecT s u m ()
modifyState f = void (updateParserState (\(State input pos user) -> State input pos (f user)))
updateState = modifyState
