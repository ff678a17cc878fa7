//! `alipay.marketing.qipan.crowdwithtag.create` · 根据棋盘标签创建人群
//!
//! Create a crowd by Qipan tags.
//!
//! Offered on the gateway (V2). Described in `spec/marketing/qipan.crowdwithtag.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.qipan.crowdwithtag.create` (根据棋盘标签创建人群).
///
/// Create a crowd by Qipan tags.
///
/// ```
/// use alipay::marketing::QipanCrowdwithtagCreate;
///
/// let request = QipanCrowdwithtagCreate::new()
///     .apply_channel_list(["apply_channel_list"]);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`apply_channel_list`](Self::apply_channel_list) | required in some cases |
/// | [`crowd_id`](Self::crowd_id) | required in some cases |
/// | [`crowd_name`](Self::crowd_name) | required in some cases; at most 15 characters |
/// | [`select_tag_list`](Self::select_tag_list) | required in some cases |
///
/// Offered on the gateway (V2). Described in `spec/marketing/qipan.crowdwithtag.create.yaml`.
/// Returns [`QipanCrowdwithtagCreateResponse`], or an error with a [`QipanCrowdwithtagCreateErrorCode`].
#[doc(alias = "alipay.marketing.qipan.crowdwithtag.create")]
#[doc(alias = "根据棋盘标签创建人群")]
#[doc(alias = "标签")]
#[doc(alias = "人群")]
#[must_use]
#[non_exhaustive]
pub struct QipanCrowdwithtagCreate {
    /// Safe application channels; see the enumeration document.
    ///
    /// Required in some cases.
    pub apply_channel_list: Vec<String>,
    /// Description of the Alipay crowd.
    ///
    /// 支付宝人群描述.
    pub crowd_desc: Option<String>,
    /// Crowd id; required when an existing crowd is refined.
    ///
    /// 人群id; required in some cases.
    pub crowd_id: Option<String>,
    /// Crowd name.
    ///
    /// 人群名称; required in some cases; at most 15 characters.
    pub crowd_name: Option<String>,
    /// Whether to hide the crowd on the Qipan site; for crowds to be refined later.
    ///
    /// Defaults to `false`.
    pub hidden: Option<bool>,
    /// Tag values that select the crowd.
    ///
    /// 人群标签值列表; required in some cases.
    pub select_tag_list: Vec<CrowdSelectTagOpenRequest>,
}

impl QipanCrowdwithtagCreate {
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

    /// Sets [`crowd_desc`](Self::crowd_desc).
    #[inline]
    pub fn crowd_desc(mut self, crowd_desc: impl Into<String>) -> Self {
        self.crowd_desc = Some(crowd_desc.into());
        self
    }

    /// Sets [`crowd_id`](Self::crowd_id).
    #[inline]
    pub fn crowd_id(mut self, crowd_id: impl Into<String>) -> Self {
        self.crowd_id = Some(crowd_id.into());
        self
    }

    /// Sets [`crowd_name`](Self::crowd_name).
    #[inline]
    pub fn crowd_name(mut self, crowd_name: impl Into<String>) -> Self {
        self.crowd_name = Some(crowd_name.into());
        self
    }

    /// Sets [`hidden`](Self::hidden).
    #[inline]
    pub fn hidden(mut self, hidden: bool) -> Self {
        self.hidden = Some(hidden);
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

/// The response of `alipay.marketing.qipan.crowdwithtag.create` (根据棋盘标签创建人群).
#[non_exhaustive]
pub struct QipanCrowdwithtagCreateResponse {
    /// Crowd id.
    ///
    /// 人群id.
    pub crowd_id: Option<String>,
}

/// A group of tag values that selects a crowd.
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

/// Values of one tag to select by.
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

/// The error codes of `alipay.marketing.qipan.crowdwithtag.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum QipanCrowdwithtagCreateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(QipanCrowdwithtagCreateErrorCode);

impl record::CallRequest for QipanCrowdwithtagCreate {}

impl record::Request for QipanCrowdwithtagCreate {
    type Response = QipanCrowdwithtagCreateResponse;
    type ErrorCode = QipanCrowdwithtagCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.qipan.crowdwithtag.create",
        title: "根据棋盘标签创建人群",
        file: "spec/marketing/qipan.crowdwithtag.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &QIPAN_CROWDWITHTAG_CREATE,
        response: &QIPAN_CROWDWITHTAG_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    QipanCrowdwithtagCreate, QIPAN_CROWDWITHTAG_CREATE, 0 apply_channel_list Vec::new(),
    1 crowd_desc None, 2 crowd_id None, 3 crowd_name None, 4 hidden None, 5
    select_tag_list Vec::new()
);

record::record!(
    QipanCrowdwithtagCreateResponse, QIPAN_CROWDWITHTAG_CREATE_RESPONSE, 0 crowd_id None
);

record::record!(
    CrowdSelectTagOpenRequest, CROWD_SELECT_TAG_OPEN_REQUEST, 0 select_tag_values
    Vec::new()
);

record::record!(
    CrowdSelectTagValuesOpenRequest, CROWD_SELECT_TAG_VALUES_OPEN_REQUEST, 0 tag_id None,
    1 tag_option_category_id None, 2 values None
);

static QIPAN_CROWDWITHTAG_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanCrowdwithtagCreate",
    file: "spec/marketing/qipan.crowdwithtag.create.yaml",
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
        schema::Row::Text("crowd_desc"),
        schema::Row::Text("crowd_id"),
        schema::Row::Limited(
            "crowd_name",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(15))],
        ),
        schema::Row::Plain("hidden", schema::Kind::Boolean),
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
    lines: &[10, 14, 15, 20, 25, 26, 30],
};

static QIPAN_CROWDWITHTAG_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanCrowdwithtagCreateResponse",
    file: "spec/marketing/qipan.crowdwithtag.create.yaml",
    rows: &[schema::Row::Text("crowd_id")],
    rules: &[],
    lines: &[],
};

static CROWD_SELECT_TAG_OPEN_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "CrowdSelectTagOpenRequest",
    file: "spec/marketing/qipan.crowdwithtag.create.yaml",
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
    lines: &[43],
};

static CROWD_SELECT_TAG_VALUES_OPEN_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "CrowdSelectTagValuesOpenRequest",
    file: "spec/marketing/qipan.crowdwithtag.create.yaml",
    rows: &[
        schema::Row::Plain("tag_id", schema::Kind::Integer),
        schema::Row::Text("tag_option_category_id"),
        schema::Row::Text("values"),
    ],
    rules: &[],
    lines: &[51, 52, 56],
};
