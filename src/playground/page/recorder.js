/** What browsers record, best first; both are taken by Groq. */
const TYPES = ["audio/webm;codecs=opus", "audio/mp4"];

/**
 * Records from the microphone: the first call begins, the next one ends it.
 * @param {{
 *   onState: (isRecording: boolean) => void,
 *   onVoice: (blob: Blob, seconds: number) => void,
 *   onError: (error: unknown) => void,
 * }} events
 */
export function createRecorder({ onState, onVoice, onError }) {
  let recorder;
  let startedMs = 0;

  const begin = async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type));
    const pieces = [];
    recorder = new MediaRecorder(stream, { mimeType });
    recorder.addEventListener("dataavailable", ({ data }) => pieces.push(data));
    recorder.addEventListener("stop", () => {
      for (const track of stream.getTracks()) track.stop();
      recorder = undefined;
      onState(false);
      onVoice(new Blob(pieces, { type: mimeType }), (performance.now() - startedMs) / 1_000);
    });
    startedMs = performance.now();
    recorder.start();
    onState(true);
  };

  return () => {
    if (recorder) recorder.stop();
    else begin().catch(onError);
  };
}
