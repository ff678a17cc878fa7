//! `alipay.marketing.qipan.crowdwithtag.query` · 标签圈选预估人群规模
//!
//! Estimate the size of a crowd selected by tags.
//!
//! Offered on the gateway (V2). Described in `spec/marketing/qipan.crowdwithtag.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.qipan.crowdwithtag.query` (标签圈选预估人群规模).
///
/// Estimate the size of a crowd selected by tags.
///
/// ```
/// use alipay::marketing::QipanCrowdwithtagQuery;
///
/// let request = QipanCrowdwithtagQuery::new()
///     .crowd_id("crowd_id");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`crowd_id`](Self::crowd_id) | required in some cases |
///
/// Offered on the gateway (V2). Described in `spec/marketing/qipan.crowdwithtag.query.yaml`.
/// Returns [`QipanCrowdwithtagQueryResponse`], or an error with a [`QipanCrowdwithtagQueryErrorCode`].
#[doc(alias = "alipay.marketing.qipan.crowdwithtag.query")]
#[doc(alias = "标签圈选预估人群规模")]
#[doc(alias = "标签")]
#[doc(alias = "人群")]
#[must_use]
#[non_exhaustive]
pub struct QipanCrowdwithtagQuery {
    /// Crowd id; required when an existing crowd is refined.
    ///
    /// 人群id; required in some cases.
    pub crowd_id: Option<String>,
    /// Tags selected.
    ///
    /// 选择的标签列表信息.
    pub select_tag_list: Vec<CrowdSelectTagOpenRequest>,
}

impl QipanCrowdwithtagQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`crowd_id`](Self::crowd_id).
    #[inline]
    pub fn crowd_id(mut self, crowd_id: impl Into<String>) -> Self {
        self.crowd_id = Some(crowd_id.into());
        self
    }

    /// Sets [`select_tag_list`](Self::select_tag_list).
    #[inline]
    pub fn select_tag_list(
        mut self,
        select_tag_list: impl IntoIterator<Item = CrowdSelectTagOpenRequest>,
    ) -> Self {
        self.select_tag_list = select_tag_list.into_iter().collect();
        self
    }
}

/// The response of `alipay.marketing.qipan.crowdwithtag.query` (标签圈选预估人群规模).
#[non_exhaustive]
pub struct QipanCrowdwithtagQueryResponse {
    /// Number of people.
    ///
    /// 人群数量. Example: `10000`.
    pub count: Option<String>,
    /// Size of the crowd.
    ///
    /// 人群规模.
    pub count_range: Option<String>,
}

/// Tags that select the crowd.
#[must_use]
#[non_exhaustive]
pub struct CrowdSelectTagOpenRequest {
    /// Tag values to select by.
    ///
    /// 圈选标签值.
    pub select_tag_values: Vec<CrowdSelectTagValuesOpenRequest>,
}

impl CrowdSelectTagOpenRequest {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`select_tag_values`](Self::select_tag_values).
    #[inline]
    pub fn select_tag_values(
        mut self,
        select_tag_values: impl IntoIterator<Item = CrowdSelectTagValuesOpenRequest>,
    ) -> Self {
        self.select_tag_values = select_tag_values.into_iter().collect();
        self
    }
}

/// A tag with the values that select the crowd.
#[must_use]
#[non_exhaustive]
pub struct CrowdSelectTagValuesOpenRequest {
    /// Tag id, the `tag_id` of the crowd tag query.
    ///
    /// 标签ID.
    pub tag_id: Option<i64>,
    /// Option category, the `tag_option_category_id` of the crowd tag query.
    ///
    /// 标签可选项范围分类ID.
    pub tag_option_category_id: Option<String>,
    /// Tag values, the `value` fields of the crowd tag query, separated by ASCII commas.
    ///
    /// 标签值.
    pub values: Option<String>,
}

impl CrowdSelectTagValuesOpenRequest {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`tag_id`](Self::tag_id).
    #[inline]
    pub fn tag_id(mut self, tag_id: i64) -> Self {
        self.tag_id = Some(tag_id);
        self
    }

    /// Sets [`tag_option_category_id`](Self::tag_option_category_id).
    #[inline]
    pub fn tag_option_category_id(
        mut self,
        tag_option_category_id: impl Into<String>,
    ) -> Self {
        self.tag_option_category_id = Some(tag_option_category_id.into());
        self
    }

    /// Sets [`values`](Self::values).
    #[inline]
    pub fn values(mut self, values: impl Into<String>) -> Self {
        self.values = Some(values.into());
        self
    }
}

/// The error codes of `alipay.marketing.qipan.crowdwithtag.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum QipanCrowdwithtagQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(QipanCrowdwithtagQueryErrorCode);

impl record::CallRequest for QipanCrowdwithtagQuery {}

impl record::Request for QipanCrowdwithtagQuery {
    type Response = QipanCrowdwithtagQueryResponse;
    type ErrorCode = QipanCrowdwithtagQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.qipan.crowdwithtag.query",
        title: "标签圈选预估人群规模",
        file: "spec/marketing/qipan.crowdwithtag.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &QIPAN_CROWDWITHTAG_QUERY,
        response: &QIPAN_CROWDWITHTAG_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    QipanCrowdwithtagQuery, QIPAN_CROWDWITHTAG_QUERY, 0 crowd_id None, 1 select_tag_list
    Vec::new()
);

record::record!(
    QipanCrowdwithtagQueryResponse, QIPAN_CROWDWITHTAG_QUERY_RESPONSE, 0 count None, 1
    count_range None
);

record::record!(
    CrowdSelectTagOpenRequest, CROWD_SELECT_TAG_OPEN_REQUEST, 0 select_tag_values
    Vec::new()
);

record::record!(
    CrowdSelectTagValuesOpenRequest, CROWD_SELECT_TAG_VALUES_OPEN_REQUEST, 0 tag_id None,
    1 tag_option_category_id None, 2 values None
);

static QIPAN_CROWDWITHTAG_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanCrowdwithtagQuery",
    file: "spec/marketing/qipan.crowdwithtag.query.yaml",
    rows: &[
        schema::Row::Text("crowd_id"),
        schema::Row::Plain(
            "select_tag_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CROWD_SELECT_TAG_OPEN_REQUEST),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[10, 15],
};

static QIPAN_CROWDWITHTAG_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanCrowdwithtagQueryResponse",
    file: "spec/marketing/qipan.crowdwithtag.query.yaml",
    rows: &[schema::Row::Text("count"), schema::Row::Text("count_range")],
    rules: &[],
    lines: &[],
};

static CROWD_SELECT_TAG_OPEN_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "CrowdSelectTagOpenRequest",
    file: "spec/marketing/qipan.crowdwithtag.query.yaml",
    rows: &[
        schema::Row::Plain(
            "select_tag_values",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CROWD_SELECT_TAG_VALUES_OPEN_REQUEST),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[25],
};

static CROWD_SELECT_TAG_VALUES_OPEN_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "CrowdSelectTagValuesOpenRequest",
    file: "spec/marketing/qipan.crowdwithtag.query.yaml",
    rows: &[
        schema::Row::Plain("tag_id", schema::Kind::Integer),
        schema::Row::Text("tag_option_category_id"),
        schema::Row::Text("values"),
    ],
    rules: &[],
    lines: &[33, 34, 38],
};
