{-# LANGUAGE RankNTypes, ExistentialQuantification, GADTs #-}
-- | Monads in which exceptions can be thrown, caught, and masked.
module Control.Monad.Catch
  ( MonadThrow(..), MonadCatch(..), MonadMask(..), ExitCase(..)
  , mask_, uninterruptibleMask_
  , catchAll, catchIOError, catchIf, catchJust, handle, handleAll, handleIOError, handleIf, handleJust, try, tryJust
  , onException, onError, bracket, bracket_, finally, bracketOnError, catches, Handler(..)
  , Exception(..), SomeException(..)
  ) where

import Control.Monad.Trans.List (ListT(..), runListT)
import Control.Monad.Trans.Error (Error, ErrorT(..), runErrorT)
import Control.Exception (Exception(..), SomeException(..))
import qualified Control.Exception as E
import Control.Monad.ST (ST)
import qualified Control.Monad.ST.Unsafe as ST
import Control.Monad.STM (STM, catchSTM, throwSTM)
import Control.Monad.Trans.Class (lift)
import Control.Monad.Trans.Cont (ContT)
import Control.Monad.Trans.Except (ExceptT(..), runExceptT)
import Control.Monad.Trans.Identity (IdentityT(..))
import Control.Monad.Trans.Maybe (MaybeT(..))
import qualified Control.Monad.Trans.RWS.Lazy as LazyRWS
import qualified Control.Monad.Trans.RWS.Strict as StrictRWS
import Control.Monad.Trans.Reader (ReaderT(..))
import qualified Control.Monad.Trans.State.Lazy as LazyState
import qualified Control.Monad.Trans.State.Strict as StrictState
import qualified Control.Monad.Trans.Writer.Lazy as LazyWriter
import qualified Control.Monad.Trans.Writer.Strict as StrictWriter

class Monad m => MonadThrow m where
  throwM :: Exception e => e -> m a

class MonadThrow m => MonadCatch m where
  catch :: Exception e => m a -> (e -> m a) -> m a

-- | Monads that always come back to the end of a 'generalBracket', however its inside ends.
class MonadCatch m => MonadMask m where
  mask, uninterruptibleMask :: ((forall a. m a -> m a) -> m b) -> m b

  -- | Acquires, uses, and releases with what became of the use.
  generalBracket :: m a -> (a -> ExitCase b -> m c) -> (a -> m b) -> m (b, c)

-- | How an action ended.
data ExitCase a
  = ExitCaseSuccess a
  | ExitCaseException SomeException
  | ExitCaseAbort  -- ^ By a monad's own failure, which is no exception.
  deriving Show

-- Monads at the bottom

instance MonadThrow [] where throwM _ = []
instance MonadThrow Maybe where throwM _ = Nothing
instance MonadThrow IO where throwM = E.throwIO
instance MonadThrow (ST s) where throwM = ST.unsafeIOToST . E.throwIO
instance MonadThrow STM where throwM = throwSTM
instance e ~ SomeException => MonadThrow (Either e) where throwM = Left . toException

instance MonadCatch IO where catch = E.catch
instance MonadCatch STM where catch = catchSTM
instance e ~ SomeException => MonadCatch (Either e) where
  catch (Left e) handler = maybe (Left e) handler (fromException e)
  catch result _ = result

instance MonadMask IO where
  mask = E.mask
  uninterruptibleMask = E.uninterruptibleMask
  generalBracket acquire release use = E.mask (\unmasked -> do
    resource <- acquire
    b <- unmasked (use resource) `E.catch` (\e -> do
      _ <- release resource (ExitCaseException e)
      E.throwIO e)
    c <- release resource (ExitCaseSuccess b)
    return (b, c))

instance e ~ SomeException => MonadMask (Either e) where
  mask f = f id
  uninterruptibleMask f = f id
  generalBracket acquire release use = do
    resource <- acquire
    case use resource of
      Left e -> release resource (ExitCaseException e) >> Left e
      Right b -> (,) b <$> release resource (ExitCaseSuccess b)

-- Transformers that only pass things in

instance MonadThrow m => MonadThrow (IdentityT m) where throwM = lift . throwM
instance MonadCatch m => MonadCatch (IdentityT m) where
  catch (IdentityT m) handler = IdentityT (catch m (runIdentityT . handler))
instance MonadMask m => MonadMask (IdentityT m) where
  mask f = IdentityT (mask (\u -> runIdentityT (f (IdentityT . u . runIdentityT))))
  uninterruptibleMask f = IdentityT (uninterruptibleMask (\u -> runIdentityT (f (IdentityT . u . runIdentityT))))
  generalBracket acquire release use = IdentityT
    (generalBracket (runIdentityT acquire) (\r e -> runIdentityT (release r e)) (runIdentityT . use))

instance MonadThrow m => MonadThrow (ReaderT r m) where throwM = lift . throwM
instance MonadCatch m => MonadCatch (ReaderT r m) where
  catch (ReaderT m) handler = ReaderT (\r -> catch (m r) (\e -> runReaderT (handler e) r))
instance MonadMask m => MonadMask (ReaderT r m) where
  mask f = ReaderT (\r -> mask (\u -> runReaderT (f (\m -> ReaderT (u . runReaderT m))) r))
  uninterruptibleMask f = ReaderT (\r -> uninterruptibleMask (\u -> runReaderT (f (\m -> ReaderT (u . runReaderT m))) r))
  generalBracket acquire release use = ReaderT (\r ->
    generalBracket (runReaderT acquire r) (\x e -> runReaderT (release x e) r) (\x -> runReaderT (use x) r))

instance MonadThrow m => MonadThrow (ContT r m) where throwM = lift . throwM

-- Transformers with a failure of their own

instance MonadThrow m => MonadThrow (MaybeT m) where throwM = lift . throwM
instance MonadCatch m => MonadCatch (MaybeT m) where
  catch (MaybeT m) handler = MaybeT (catch m (runMaybeT . handler))
instance MonadMask m => MonadMask (MaybeT m) where
  mask f = MaybeT (mask (\u -> runMaybeT (f (MaybeT . u . runMaybeT))))
  uninterruptibleMask f = MaybeT (uninterruptibleMask (\u -> runMaybeT (f (MaybeT . u . runMaybeT))))
  generalBracket acquire release use = MaybeT (do
    (b, c) <- generalBracket (runMaybeT acquire)
      (maybe (\_ -> return Nothing) (\r e -> runMaybeT (release r (flattened e))))
      (maybe (return Nothing) (runMaybeT . use))
    return (do { c' <- c; b' <- b; return (b', c') }))
    where
      flattened (ExitCaseSuccess (Just b)) = ExitCaseSuccess b
      flattened (ExitCaseException e) = ExitCaseException e
      flattened _ = ExitCaseAbort

instance MonadThrow m => MonadThrow (ExceptT e m) where throwM = lift . throwM
instance MonadCatch m => MonadCatch (ExceptT e m) where
  catch (ExceptT m) handler = ExceptT (catch m (runExceptT . handler))
instance MonadMask m => MonadMask (ExceptT e m) where
  mask f = ExceptT (mask (\u -> runExceptT (f (ExceptT . u . runExceptT))))
  uninterruptibleMask f = ExceptT (uninterruptibleMask (\u -> runExceptT (f (ExceptT . u . runExceptT))))
  generalBracket acquire release use = ExceptT (do
    (b, c) <- generalBracket (runExceptT acquire)
      (either (\e _ -> return (Left e)) (\r e -> runExceptT (release r (flattened e))))
      (either (return . Left) (runExceptT . use))
    return (do { c' <- c; b' <- b; return (b', c') }))
    where
      flattened (ExitCaseSuccess (Right b)) = ExitCaseSuccess b
      flattened (ExitCaseException e) = ExitCaseException e
      flattened _ = ExitCaseAbort

-- Transformers with a state: an exception throws away the changes made since 'catch' or 'generalBracket'.

instance MonadThrow m => MonadThrow (LazyState.StateT s m) where throwM = lift . throwM
instance MonadCatch m => MonadCatch (LazyState.StateT s m) where
  catch m handler = LazyState.StateT (\s -> LazyState.runStateT m s `catch` (\e -> LazyState.runStateT (handler e) s))
instance MonadMask m => MonadMask (LazyState.StateT s m) where
  mask f = LazyState.StateT (\s -> mask (\u -> LazyState.runStateT (f (LazyState.mapStateT u)) s))
  uninterruptibleMask f = LazyState.StateT (\s -> uninterruptibleMask (\u -> LazyState.runStateT (f (LazyState.mapStateT u)) s))
  generalBracket acquire release use = LazyState.StateT (\s0 -> do
    ((b, _), (c, s3)) <- generalBracket (LazyState.runStateT acquire s0)
      (\(r, s1) e -> case e of
        ExitCaseSuccess (b, s2) -> LazyState.runStateT (release r (ExitCaseSuccess b)) s2
        ExitCaseException x -> LazyState.runStateT (release r (ExitCaseException x)) s1
        ExitCaseAbort -> LazyState.runStateT (release r ExitCaseAbort) s1)
      (\(r, s1) -> LazyState.runStateT (use r) s1)
    return ((b, c), s3))

instance (MonadThrow m, Monoid w) => MonadThrow (LazyWriter.WriterT w m) where throwM = lift . throwM
instance (MonadCatch m, Monoid w) => MonadCatch (LazyWriter.WriterT w m) where
  catch m handler = LazyWriter.WriterT (LazyWriter.runWriterT m `catch` (LazyWriter.runWriterT . handler))
instance (MonadMask m, Monoid w) => MonadMask (LazyWriter.WriterT w m) where
  mask f = LazyWriter.WriterT (mask (\u -> LazyWriter.runWriterT (f (LazyWriter.mapWriterT u))))
  uninterruptibleMask f = LazyWriter.WriterT (uninterruptibleMask (\u -> LazyWriter.runWriterT (f (LazyWriter.mapWriterT u))))
  generalBracket acquire release use = LazyWriter.WriterT (do
    ((b, _), (c, w3)) <- generalBracket (LazyWriter.runWriterT acquire)
      (\(r, w1) e -> case e of
        ExitCaseSuccess (b, w2) -> fmap (mappend (mappend w1 w2)) <$> LazyWriter.runWriterT (release r (ExitCaseSuccess b))
        ExitCaseException x -> fmap (mappend w1) <$> LazyWriter.runWriterT (release r (ExitCaseException x))
        ExitCaseAbort -> fmap (mappend w1) <$> LazyWriter.runWriterT (release r ExitCaseAbort))
      (\(r, _) -> LazyWriter.runWriterT (use r))
    return ((b, c), w3))

instance (MonadThrow m, Monoid w) => MonadThrow (LazyRWS.RWST r w s m) where throwM = lift . throwM
instance (MonadCatch m, Monoid w) => MonadCatch (LazyRWS.RWST r w s m) where
  catch m handler = LazyRWS.RWST (\r s -> LazyRWS.runRWST m r s `catch` (\e -> LazyRWS.runRWST (handler e) r s))
instance (MonadMask m, Monoid w) => MonadMask (LazyRWS.RWST r w s m) where
  mask f = LazyRWS.RWST (\r s -> mask (\u -> LazyRWS.runRWST (f (LazyRWS.mapRWST u)) r s))
  uninterruptibleMask f = LazyRWS.RWST (\r s -> uninterruptibleMask (\u -> LazyRWS.runRWST (f (LazyRWS.mapRWST u)) r s))
  generalBracket acquire release use = LazyRWS.RWST (\env s0 -> do
    ((b, _, _), (c, s3, w3)) <- generalBracket (LazyRWS.runRWST acquire env s0)
      (\(r, s1, w1) e -> case e of
        ExitCaseSuccess (b, s2, w2) -> after (mappend w1 w2) <$> LazyRWS.runRWST (release r (ExitCaseSuccess b)) env s2
        ExitCaseException x -> after w1 <$> LazyRWS.runRWST (release r (ExitCaseException x)) env s1
        ExitCaseAbort -> after w1 <$> LazyRWS.runRWST (release r ExitCaseAbort) env s1)
      (\(r, s1, _) -> LazyRWS.runRWST (use r) env s1)
    return ((b, c), s3, w3))
    where after w (c, s, w') = (c, s, mappend w w')

instance MonadThrow m => MonadThrow (StrictState.StateT s m) where throwM = lift . throwM
instance MonadCatch m => MonadCatch (StrictState.StateT s m) where
  catch m handler = StrictState.StateT (\s -> StrictState.runStateT m s `catch` (\e -> StrictState.runStateT (handler e) s))
instance MonadMask m => MonadMask (StrictState.StateT s m) where
  mask f = StrictState.StateT (\s -> mask (\u -> StrictState.runStateT (f (StrictState.mapStateT u)) s))
  uninterruptibleMask f = StrictState.StateT (\s -> uninterruptibleMask (\u -> StrictState.runStateT (f (StrictState.mapStateT u)) s))
  generalBracket acquire release use = StrictState.StateT (\s0 -> do
    ((b, _), (c, s3)) <- generalBracket (StrictState.runStateT acquire s0)
      (\(r, s1) e -> case e of
        ExitCaseSuccess (b, s2) -> StrictState.runStateT (release r (ExitCaseSuccess b)) s2
        ExitCaseException x -> StrictState.runStateT (release r (ExitCaseException x)) s1
        ExitCaseAbort -> StrictState.runStateT (release r ExitCaseAbort) s1)
      (\(r, s1) -> StrictState.runStateT (use r) s1)
    return ((b, c), s3))

instance (MonadThrow m, Monoid w) => MonadThrow (StrictWriter.WriterT w m) where throwM = lift . throwM
instance (MonadCatch m, Monoid w) => MonadCatch (StrictWriter.WriterT w m) where
  catch m handler = StrictWriter.WriterT (StrictWriter.runWriterT m `catch` (StrictWriter.runWriterT . handler))
instance (MonadMask m, Monoid w) => MonadMask (StrictWriter.WriterT w m) where
  mask f = StrictWriter.WriterT (mask (\u -> StrictWriter.runWriterT (f (StrictWriter.mapWriterT u))))
  uninterruptibleMask f = StrictWriter.WriterT (uninterruptibleMask (\u -> StrictWriter.runWriterT (f (StrictWriter.mapWriterT u))))
  generalBracket acquire release use = StrictWriter.WriterT (do
    ((b, _), (c, w3)) <- generalBracket (StrictWriter.runWriterT acquire)
      (\(r, w1) e -> case e of
        ExitCaseSuccess (b, w2) -> fmap (mappend (mappend w1 w2)) <$> StrictWriter.runWriterT (release r (ExitCaseSuccess b))
        ExitCaseException x -> fmap (mappend w1) <$> StrictWriter.runWriterT (release r (ExitCaseException x))
        ExitCaseAbort -> fmap (mappend w1) <$> StrictWriter.runWriterT (release r ExitCaseAbort))
      (\(r, _) -> StrictWriter.runWriterT (use r))
    return ((b, c), w3))

instance (MonadThrow m, Monoid w) => MonadThrow (StrictRWS.RWST r w s m) where throwM = lift . throwM
instance (MonadCatch m, Monoid w) => MonadCatch (StrictRWS.RWST r w s m) where
  catch m handler = StrictRWS.RWST (\r s -> StrictRWS.runRWST m r s `catch` (\e -> StrictRWS.runRWST (handler e) r s))
instance (MonadMask m, Monoid w) => MonadMask (StrictRWS.RWST r w s m) where
  mask f = StrictRWS.RWST (\r s -> mask (\u -> StrictRWS.runRWST (f (StrictRWS.mapRWST u)) r s))
  uninterruptibleMask f = StrictRWS.RWST (\r s -> uninterruptibleMask (\u -> StrictRWS.runRWST (f (StrictRWS.mapRWST u)) r s))
  generalBracket acquire release use = StrictRWS.RWST (\env s0 -> do
    ((b, _, _), (c, s3, w3)) <- generalBracket (StrictRWS.runRWST acquire env s0)
      (\(r, s1, w1) e -> case e of
        ExitCaseSuccess (b, s2, w2) -> after (mappend w1 w2) <$> StrictRWS.runRWST (release r (ExitCaseSuccess b)) env s2
        ExitCaseException x -> after w1 <$> StrictRWS.runRWST (release r (ExitCaseException x)) env s1
        ExitCaseAbort -> after w1 <$> StrictRWS.runRWST (release r ExitCaseAbort) env s1)
      (\(r, s1, _) -> StrictRWS.runRWST (use r) env s1)
    return ((b, c), s3, w3))
    where after w (c, s, w') = (c, s, mappend w w')

-- Uses

mask_, uninterruptibleMask_ :: MonadMask m => m a -> m a
mask_ io = mask (\_ -> io)
uninterruptibleMask_ io = uninterruptibleMask (\_ -> io)

catchAll :: MonadCatch m => m a -> (SomeException -> m a) -> m a
catchAll = catch

catchIOError :: MonadCatch m => m a -> (IOError -> m a) -> m a
catchIOError = catch

catchIf :: (MonadCatch m, Exception e) => (e -> Bool) -> m a -> (e -> m a) -> m a
catchIf p = catchJust (\e -> if p e then Just e else Nothing)

catchJust :: (MonadCatch m, Exception e) => (e -> Maybe b) -> m a -> (b -> m a) -> m a
catchJust f act handler = act `catch` (\e -> maybe (throwM e) handler (f e))

handle :: (MonadCatch m, Exception e) => (e -> m a) -> m a -> m a
handle = flip catch

handleAll :: MonadCatch m => (SomeException -> m a) -> m a -> m a
handleAll = handle

handleIOError :: MonadCatch m => (IOError -> m a) -> m a -> m a
handleIOError = handle

handleIf :: (MonadCatch m, Exception e) => (e -> Bool) -> (e -> m a) -> m a -> m a
handleIf p = flip (catchIf p)

handleJust :: (MonadCatch m, Exception e) => (e -> Maybe b) -> (b -> m a) -> m a -> m a
handleJust f = flip (catchJust f)

try :: (MonadCatch m, Exception e) => m a -> m (Either e a)
try act = fmap Right act `catch` (return . Left)

tryJust :: (MonadCatch m, Exception e) => (e -> Maybe b) -> m a -> m (Either b a)
tryJust f act = catchJust f (fmap Right act) (return . Left)

-- | Runs the handler whose type is the exception's, the first of them.
catches :: (Foldable f, MonadCatch m) => m a -> f (Handler m a) -> m a
catches act handlers = act `catch` (\e ->
  foldr (\(Handler h) others -> maybe others h (fromException e)) (throwM e) handlers)

data Handler m a = forall e. Exception e => Handler (e -> m a)

instance Monad m => Functor (Handler m) where
  fmap f (Handler h) = Handler (fmap f . h)

-- | After an exception only.
onException :: MonadCatch m => m a -> m b -> m a
onException act after = act `catchAll` (\e -> after >> throwM e)

-- | After everything but success.
onError :: MonadMask m => m a -> m b -> m a
onError act after = bracketOnError (return ()) (\_ -> after) (\_ -> act)

bracket :: MonadMask m => m a -> (a -> m c) -> (a -> m b) -> m b
bracket acquire release use = fst <$> generalBracket acquire (\r _ -> release r) use

bracket_ :: MonadMask m => m a -> m c -> m b -> m b
bracket_ before after act = bracket before (\_ -> after) (\_ -> act)

finally :: MonadMask m => m a -> m b -> m a
finally act after = bracket_ (return ()) after act

bracketOnError :: MonadMask m => m a -> (a -> m c) -> (a -> m b) -> m b
bracketOnError acquire release use = fst <$> generalBracket acquire
  (\r e -> case e of
    ExitCaseSuccess _ -> return ()
    _ -> release r >> return ())
  use

instance MonadThrow m => MonadThrow (ListT m) where throwM = lift . throwM
instance MonadCatch m => MonadCatch (ListT m) where
  catch (ListT m) handler = ListT (catch m (runListT . handler))

instance (Error e, MonadThrow m) => MonadThrow (ErrorT e m) where throwM = lift . throwM
instance (Error e, MonadCatch m) => MonadCatch (ErrorT e m) where
  catch (ErrorT m) handler = ErrorT (catch m (runErrorT . handler))
instance (Error e, MonadMask m) => MonadMask (ErrorT e m) where
  mask f = ErrorT (mask (\u -> runErrorT (f (ErrorT . u . runErrorT))))
  uninterruptibleMask f = ErrorT (uninterruptibleMask (\u -> runErrorT (f (ErrorT . u . runErrorT))))
  generalBracket acquire release use = ErrorT (do
    (b, c) <- generalBracket (runErrorT acquire)
      (\resource outcome -> case resource of
        Left e -> return (Left e)
        Right r -> case outcome of
          ExitCaseSuccess (Right x) -> runErrorT (release r (ExitCaseSuccess x))
          ExitCaseException e -> runErrorT (release r (ExitCaseException e))
          _ -> runErrorT (release r ExitCaseAbort))
      (either (return . Left) (runErrorT . use))
    return (do { x <- b; y <- c; return (x, y) }))
