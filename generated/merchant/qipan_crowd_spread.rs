//! `alipay.merchant.qipan.crowd.spread` · 人群扩展接口
//!
//! Expand a crowd from a seed crowd.
//!
//! Offered on the gateway (V2). Described in `spec/merchant/qipan.crowd.spread.yaml`.

use crate::{record, schema};

/// A request of `alipay.merchant.qipan.crowd.spread` (人群扩展接口).
///
/// Expand a crowd from a seed crowd.
///
/// ```
/// use alipay::merchant::QipanCrowdSpread;
///
/// let request = QipanCrowdSpread::new()
///     .apply_channel_list(["apply_channel_list"]);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`apply_channel_list`](Self::apply_channel_list) | required in some cases |
/// | [`crowd_name`](Self::crowd_name) | required in some cases |
/// | [`is_include_seed`](Self::is_include_seed) | required in some cases |
/// | [`seed_crowd_code`](Self::seed_crowd_code) | required in some cases |
/// | [`spread_count`](Self::spread_count) | required in some cases |
///
/// Offered on the gateway (V2). Described in `spec/merchant/qipan.crowd.spread.yaml`.
/// Returns [`QipanCrowdSpreadResponse`], or an error with a [`QipanCrowdSpreadErrorCode`].
#[doc(alias = "alipay.merchant.qipan.crowd.spread")]
#[doc(alias = "人群扩展接口")]
#[doc(alias = "人群")]
#[must_use]
#[non_exhaustive]
pub struct QipanCrowdSpread {
    /// Safe application channels; absent or all invalid means payment result page and Fanxing incentive.
    ///
    /// Required in some cases.
    pub apply_channel_list: Vec<String>,
    /// Name of the expanded crowd.
    ///
    /// 扩展人群; required in some cases.
    pub crowd_name: Option<String>,
    /// Whether the seed crowd is included.
    ///
    /// 是否包含种子人群; required in some cases.
    pub is_include_seed: Option<bool>,
    /// Code of the seed crowd.
    ///
    /// 种子人群编号; required in some cases.
    pub seed_crowd_code: Option<String>,
    /// Number of people to expand by.
    ///
    /// 扩展数量; required in some cases.
    pub spread_count: Option<String>,
}

impl QipanCrowdSpread {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`apply_channel_list`](Self::apply_channel_list).
    #[inline]
    pub fn apply_channel_list(
        mut self,
        apply_channel_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.apply_channel_list = apply_channel_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`crowd_name`](Self::crowd_name).
    #[inline]
    pub fn crowd_name(mut self, crowd_name: impl Into<String>) -> Self {
        self.crowd_name = Some(crowd_name.into());
        self
    }

    /// Sets [`is_include_seed`](Self::is_include_seed).
    #[inline]
    pub fn is_include_seed(mut self, is_include_seed: bool) -> Self {
        self.is_include_seed = Some(is_include_seed);
        self
    }

    /// Sets [`seed_crowd_code`](Self::seed_crowd_code).
    #[inline]
    pub fn seed_crowd_code(mut self, seed_crowd_code: impl Into<String>) -> Self {
        self.seed_crowd_code = Some(seed_crowd_code.into());
        self
    }

    /// Sets [`spread_count`](Self::spread_count).
    #[inline]
    pub fn spread_count(mut self, spread_count: impl Into<String>) -> Self {
        self.spread_count = Some(spread_count.into());
        self
    }
}

/// The response of `alipay.merchant.qipan.crowd.spread` (人群扩展接口).
#[non_exhaustive]
pub struct QipanCrowdSpreadResponse {
    /// Crowd code.
    ///
    /// 人群编号.
    pub crowd_code: Option<String>,
}

/// The error codes of `alipay.merchant.qipan.crowd.spread`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum QipanCrowdSpreadErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(QipanCrowdSpreadErrorCode);

impl record::CallRequest for QipanCrowdSpread {}

impl record::Request for QipanCrowdSpread {
    type Response = QipanCrowdSpreadResponse;
    type ErrorCode = QipanCrowdSpreadErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.qipan.crowd.spread",
        title: "人群扩展接口",
        file: "spec/merchant/qipan.crowd.spread.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &QIPAN_CROWD_SPREAD,
        response: &QIPAN_CROWD_SPREAD_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    QipanCrowdSpread, QIPAN_CROWD_SPREAD, 0 apply_channel_list Vec::new(), 1 crowd_name
    None, 2 is_include_seed None, 3 seed_crowd_code None, 4 spread_count None
);

record::record!(
    QipanCrowdSpreadResponse, QIPAN_CROWD_SPREAD_RESPONSE, 0 crowd_code None
);

static QIPAN_CROWD_SPREAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanCrowdSpread",
    file: "spec/merchant/qipan.crowd.spread.yaml",
    rows: &[
        schema::Row::Plain(
            "apply_channel_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("crowd_name"),
        schema::Row::Plain("is_include_seed", schema::Kind::Boolean),
        schema::Row::Text("seed_crowd_code"),
        schema::Row::Text("spread_count"),
    ],
    rules: &[],
    lines: &[10, 14, 19, 24, 29],
};

static QIPAN_CROWD_SPREAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanCrowdSpreadResponse",
    file: "spec/merchant/qipan.crowd.spread.yaml",
    rows: &[schema::Row::Text("crowd_code")],
    rules: &[],
    lines: &[],
};
