//! `alipay.marketing.qipan.crowdwithtag.query` · 标签圈选预估人群规模
//!
//! Estimate the size of a crowd selected by tags.
//!
//! Offered on the gateway (V2). Described in `spec/marketing/qipan.crowdwithtag.query.yaml`.

use crate::{record, schema};

static QIPAN_CROWDWITHTAG_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanCrowdwithtagQuery",
    file: "spec/marketing/qipan.crowdwithtag.query.yaml",
    fields: &[
        schema::FieldDef::text("crowd_id", 10),
        schema::FieldDef::new(
            "select_tag_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CROWD_SELECT_TAG_OPEN_REQUEST),
                    limits: &[],
                },
            ),
            15,
        ),
    ],
    rules: &[],
};

static QIPAN_CROWDWITHTAG_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanCrowdwithtagQueryResponse",
    file: "spec/marketing/qipan.crowdwithtag.query.yaml",
    fields: &[
        schema::FieldDef::text("count", 18),
        schema::FieldDef::text("count_range", 19),
    ],
    rules: &[],
};

static CROWD_SELECT_TAG_OPEN_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "CrowdSelectTagOpenRequest",
    file: "spec/marketing/qipan.crowdwithtag.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "select_tag_values",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CROWD_SELECT_TAG_VALUES_OPEN_REQUEST),
                    limits: &[],
                },
            ),
            25,
        ),
    ],
    rules: &[],
};

static CROWD_SELECT_TAG_VALUES_OPEN_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "CrowdSelectTagValuesOpenRequest",
    file: "spec/marketing/qipan.crowdwithtag.query.yaml",
    fields: &[
        schema::FieldDef::new("tag_id", schema::Kind::Integer, 33),
        schema::FieldDef::text("tag_option_category_id", 34),
        schema::FieldDef::text("values", 38),
    ],
    rules: &[],
};

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
        Self {
            crowd_id: None,
            select_tag_list: Vec::new(),
        }
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

impl record::Record for QipanCrowdwithtagQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QIPAN_CROWDWITHTAG_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.crowd_id),
            1 => Some(&self.select_tag_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.crowd_id),
            1 => Some(&mut self.select_tag_list),
            _ => None,
        }
    }
}

impl Default for QipanCrowdwithtagQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for QipanCrowdwithtagQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QipanCrowdwithtagQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QipanCrowdwithtagQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for QipanCrowdwithtagQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QIPAN_CROWDWITHTAG_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.count),
            1 => Some(&self.count_range),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.count),
            1 => Some(&mut self.count_range),
            _ => None,
        }
    }
}

impl Default for QipanCrowdwithtagQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            count: None,
            count_range: None,
        }
    }
}

impl Clone for QipanCrowdwithtagQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QipanCrowdwithtagQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QipanCrowdwithtagQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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
        Self {
            select_tag_values: Vec::new(),
        }
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

impl record::Record for CrowdSelectTagOpenRequest {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CROWD_SELECT_TAG_OPEN_REQUEST
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.select_tag_values),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.select_tag_values),
            _ => None,
        }
    }
}

impl Default for CrowdSelectTagOpenRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CrowdSelectTagOpenRequest {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CrowdSelectTagOpenRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CrowdSelectTagOpenRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            tag_id: None,
            tag_option_category_id: None,
            values: None,
        }
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

impl record::Record for CrowdSelectTagValuesOpenRequest {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CROWD_SELECT_TAG_VALUES_OPEN_REQUEST
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.tag_id),
            1 => Some(&self.tag_option_category_id),
            2 => Some(&self.values),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.tag_id),
            1 => Some(&mut self.tag_option_category_id),
            2 => Some(&mut self.values),
            _ => None,
        }
    }
}

impl Default for CrowdSelectTagValuesOpenRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CrowdSelectTagValuesOpenRequest {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CrowdSelectTagValuesOpenRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CrowdSelectTagValuesOpenRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.qipan.crowdwithtag.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QipanCrowdwithtagQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for QipanCrowdwithtagQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for QipanCrowdwithtagQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
