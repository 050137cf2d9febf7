/** @type {Record<string, import("./proof.mjs").Proof>} */
export default {
  setter: {
    run: ({ Clock }, { track }) => {
      const clock = track(new Clock());
      clock.pause = 60_000;
      clock.pause = 30_000;
      clock.destroy();
    },
  },
  hook: {
    page: true,
    run: ({ Ticker }, { track }) => {
      if (!customElements.get("news-ticker")) customElements.define("news-ticker", Ticker);
      const ticker = track(document.createElement("news-ticker"));
      document.body.append(ticker);
      ticker.setAttribute("channel", "news");
      ticker.setAttribute("channel", "sport");
      ticker.remove();
    },
  },
  loop: {
    run: ({ Jobs }, { track }) => {
      const jobs = track(new Jobs());
      jobs.start(["send", "receive"]);
      jobs.destroy();
    },
  },
  guard: {
    run: ({ Clock }, { track }) => {
      const clock = track(new Clock());
      clock.isOn = true;
      clock.isOn = true;
      clock.destroy();
    },
  },
  run: {
    run: ({ Job }, { track }) => {
      const job = track(new Job());
      job.input = "first";
      job.input = "second";
    },
  },
};
