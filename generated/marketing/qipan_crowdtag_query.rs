//! `alipay.marketing.qipan.crowdtag.query` · alipay.marketing.qipan.crowdtag.query
//!
//! Query the tags available for selecting crowds in Qipan.
//!
//! Offered on the gateway (V2). Described in `spec/marketing/qipan.crowdtag.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.qipan.crowdtag.query` (alipay.marketing.qipan.crowdtag.query).
///
/// Query the tags available for selecting crowds in Qipan.
///
/// ```
/// use alipay::marketing::QipanCrowdtagQuery;
///
/// let request = QipanCrowdtagQuery::new();
/// ```
///
/// Offered on the gateway (V2). Described in `spec/marketing/qipan.crowdtag.query.yaml`.
/// Returns [`QipanCrowdtagQueryResponse`], or an error with a [`QipanCrowdtagQueryErrorCode`].
#[doc(alias = "alipay.marketing.qipan.crowdtag.query")]
#[must_use]
#[non_exhaustive]
pub struct QipanCrowdtagQuery {}

impl QipanCrowdtagQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response of `alipay.marketing.qipan.crowdtag.query` (alipay.marketing.qipan.crowdtag.query).
#[non_exhaustive]
pub struct QipanCrowdtagQueryResponse {
    /// Tags with their values, for selecting crowds.
    pub select_tag_list: Vec<CrowdSelectTagOpen>,
}

/// A category of a tag's options.
#[non_exhaustive]
pub struct CrowdSelectTagCategoryOpen {
    /// Option category id, used when creating a crowd by tags.
    ///
    /// 标签可选项范围分类ID.
    pub tag_option_category_id: Option<i64>,
    /// Option category name.
    ///
    /// 标签可选项范围分类名称.
    pub tag_option_category_name: Option<String>,
    /// Tag values to choose from.
    pub tag_option_list: Vec<CrowdSelectTagOptionOpen>,
}

/// A tag for selecting crowds.
#[non_exhaustive]
pub struct CrowdSelectTagOpen {
    /// Tag values by category.
    ///
    /// 分类的标签值列表.
    pub category_tag_option_list: Vec<CrowdSelectTagCategoryOpen>,
    /// Tag id, used when creating a crowd by tags.
    ///
    /// 标签id.
    pub tag_id: Option<i64>,
    /// Tag name, such as region, life stage or occupation.
    pub tag_name: Option<String>,
}

/// A tag value, possibly with second-level values.
#[non_exhaustive]
pub struct CrowdSelectTagOptionOpen {
    /// Second-level tag values.
    ///
    /// 二级标签值列表.
    pub children: Vec<CrowdSelectTagSubOptionOpen>,
    /// Chinese name of the tag value.
    ///
    /// 标签值中文名称. Example: `男`.
    pub text: Option<String>,
    /// Tag value, used when creating a crowd by tags.
    ///
    /// 标签值; `value` on the wire. Example: `A27904vbvjlmn`.
    pub value_: Option<String>,
}

/// A second-level tag value.
#[non_exhaustive]
pub struct CrowdSelectTagSubOptionOpen {
    /// Chinese name of the tag value.
    ///
    /// 标签值中文名称. Example: `男`.
    pub text: Option<String>,
    /// Tag value, used when creating a crowd by tags.
    ///
    /// 标签值; `value` on the wire. Example: `A27904vbvjlmn`.
    pub value_: Option<String>,
}

/// The error codes of `alipay.marketing.qipan.crowdtag.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum QipanCrowdtagQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(QipanCrowdtagQueryErrorCode);

impl record::CallRequest for QipanCrowdtagQuery {}

impl record::Request for QipanCrowdtagQuery {
    type Response = QipanCrowdtagQueryResponse;
    type ErrorCode = QipanCrowdtagQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.qipan.crowdtag.query",
        title: "alipay.marketing.qipan.crowdtag.query",
        file: "spec/marketing/qipan.crowdtag.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &QIPAN_CROWDTAG_QUERY,
        response: &QIPAN_CROWDTAG_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(QipanCrowdtagQuery, QIPAN_CROWDTAG_QUERY);

record::record!(
    QipanCrowdtagQueryResponse, QIPAN_CROWDTAG_QUERY_RESPONSE, 0 select_tag_list
    Vec::new()
);

record::record!(
    CrowdSelectTagCategoryOpen, CROWD_SELECT_TAG_CATEGORY_OPEN, 0 tag_option_category_id
    None, 1 tag_option_category_name None, 2 tag_option_list Vec::new()
);

record::record!(
    CrowdSelectTagOpen, CROWD_SELECT_TAG_OPEN, 0 category_tag_option_list Vec::new(), 1
    tag_id None, 2 tag_name None
);

record::record!(
    CrowdSelectTagOptionOpen, CROWD_SELECT_TAG_OPTION_OPEN, 0 children Vec::new(), 1 text
    None, 2 value_ None
);

record::record!(
    CrowdSelectTagSubOptionOpen, CROWD_SELECT_TAG_SUB_OPTION_OPEN, 0 text None, 1 value_
    None
);

static QIPAN_CROWDTAG_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanCrowdtagQuery",
    file: "spec/marketing/qipan.crowdtag.query.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static QIPAN_CROWDTAG_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanCrowdtagQueryResponse",
    file: "spec/marketing/qipan.crowdtag.query.yaml",
    rows: &[
        schema::Row::Plain(
            "select_tag_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CROWD_SELECT_TAG_OPEN),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static CROWD_SELECT_TAG_CATEGORY_OPEN: schema::RecordDef<'static> = schema::RecordDef {
    name: "CrowdSelectTagCategoryOpen",
    file: "spec/marketing/qipan.crowdtag.query.yaml",
    rows: &[
        schema::Row::Plain("tag_option_category_id", schema::Kind::Integer),
        schema::Row::Text("tag_option_category_name"),
        schema::Row::Plain(
            "tag_option_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CROWD_SELECT_TAG_OPTION_OPEN),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static CROWD_SELECT_TAG_OPEN: schema::RecordDef<'static> = schema::RecordDef {
    name: "CrowdSelectTagOpen",
    file: "spec/marketing/qipan.crowdtag.query.yaml",
    rows: &[
        schema::Row::Plain(
            "category_tag_option_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CROWD_SELECT_TAG_CATEGORY_OPEN),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("tag_id", schema::Kind::Integer),
        schema::Row::Text("tag_name"),
    ],
    rules: &[],
    lines: &[],
};

static CROWD_SELECT_TAG_OPTION_OPEN: schema::RecordDef<'static> = schema::RecordDef {
    name: "CrowdSelectTagOptionOpen",
    file: "spec/marketing/qipan.crowdtag.query.yaml",
    rows: &[
        schema::Row::Plain(
            "children",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CROWD_SELECT_TAG_SUB_OPTION_OPEN),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("text"),
        schema::Row::Text("value"),
    ],
    rules: &[],
    lines: &[],
};

static CROWD_SELECT_TAG_SUB_OPTION_OPEN: schema::RecordDef<'static> = schema::RecordDef {
    name: "CrowdSelectTagSubOptionOpen",
    file: "spec/marketing/qipan.crowdtag.query.yaml",
    rows: &[schema::Row::Text("text"), schema::Row::Text("value")],
    rules: &[],
    lines: &[],
};
