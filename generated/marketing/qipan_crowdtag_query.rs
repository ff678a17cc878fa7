//! `alipay.marketing.qipan.crowdtag.query` · alipay.marketing.qipan.crowdtag.query
//!
//! Query the tags available for selecting crowds in Qipan.
//!
//! Offered on the gateway (V2). Described in `spec/marketing/qipan.crowdtag.query.yaml`.

use crate::{record, schema};

static QIPAN_CROWDTAG_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanCrowdtagQuery",
    file: "spec/marketing/qipan.crowdtag.query.yaml",
    fields: &[],
    rules: &[],
};

static QIPAN_CROWDTAG_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanCrowdtagQueryResponse",
    file: "spec/marketing/qipan.crowdtag.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "select_tag_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CROWD_SELECT_TAG_OPEN),
                    limits: &[],
                },
            ),
            12,
        ),
    ],
    rules: &[],
};

static CROWD_SELECT_TAG_CATEGORY_OPEN: schema::RecordDef<'static> = schema::RecordDef {
    name: "CrowdSelectTagCategoryOpen",
    file: "spec/marketing/qipan.crowdtag.query.yaml",
    fields: &[
        schema::FieldDef::new("tag_option_category_id", schema::Kind::Integer, 18),
        schema::FieldDef::text("tag_option_category_name", 22),
        schema::FieldDef::new(
            "tag_option_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CROWD_SELECT_TAG_OPTION_OPEN),
                    limits: &[],
                },
            ),
            23,
        ),
    ],
    rules: &[],
};

static CROWD_SELECT_TAG_OPEN: schema::RecordDef<'static> = schema::RecordDef {
    name: "CrowdSelectTagOpen",
    file: "spec/marketing/qipan.crowdtag.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "category_tag_option_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CROWD_SELECT_TAG_CATEGORY_OPEN),
                    limits: &[],
                },
            ),
            28,
        ),
        schema::FieldDef::new("tag_id", schema::Kind::Integer, 32),
        schema::FieldDef::text("tag_name", 33),
    ],
    rules: &[],
};

static CROWD_SELECT_TAG_OPTION_OPEN: schema::RecordDef<'static> = schema::RecordDef {
    name: "CrowdSelectTagOptionOpen",
    file: "spec/marketing/qipan.crowdtag.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "children",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CROWD_SELECT_TAG_SUB_OPTION_OPEN),
                    limits: &[],
                },
            ),
            38,
        ),
        schema::FieldDef::text("text", 39),
        schema::FieldDef::text("value", 40),
    ],
    rules: &[],
};

static CROWD_SELECT_TAG_SUB_OPTION_OPEN: schema::RecordDef<'static> = schema::RecordDef {
    name: "CrowdSelectTagSubOptionOpen",
    file: "spec/marketing/qipan.crowdtag.query.yaml",
    fields: &[schema::FieldDef::text("text", 49), schema::FieldDef::text("value", 50)],
    rules: &[],
};

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
        Self {}
    }
}

impl record::Record for QipanCrowdtagQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QIPAN_CROWDTAG_QUERY
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for QipanCrowdtagQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for QipanCrowdtagQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QipanCrowdtagQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QipanCrowdtagQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.marketing.qipan.crowdtag.query` (alipay.marketing.qipan.crowdtag.query).
#[non_exhaustive]
pub struct QipanCrowdtagQueryResponse {
    /// Tags with their values, for selecting crowds.
    pub select_tag_list: Vec<CrowdSelectTagOpen>,
}

impl record::Record for QipanCrowdtagQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QIPAN_CROWDTAG_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.select_tag_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.select_tag_list),
            _ => None,
        }
    }
}

impl Default for QipanCrowdtagQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            select_tag_list: Vec::new(),
        }
    }
}

impl Clone for QipanCrowdtagQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QipanCrowdtagQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QipanCrowdtagQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for CrowdSelectTagCategoryOpen {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CROWD_SELECT_TAG_CATEGORY_OPEN
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.tag_option_category_id),
            1 => Some(&self.tag_option_category_name),
            2 => Some(&self.tag_option_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.tag_option_category_id),
            1 => Some(&mut self.tag_option_category_name),
            2 => Some(&mut self.tag_option_list),
            _ => None,
        }
    }
}

impl Default for CrowdSelectTagCategoryOpen {
    #[inline]
    fn default() -> Self {
        Self {
            tag_option_category_id: None,
            tag_option_category_name: None,
            tag_option_list: Vec::new(),
        }
    }
}

impl Clone for CrowdSelectTagCategoryOpen {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CrowdSelectTagCategoryOpen {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CrowdSelectTagCategoryOpen {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for CrowdSelectTagOpen {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CROWD_SELECT_TAG_OPEN
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.category_tag_option_list),
            1 => Some(&self.tag_id),
            2 => Some(&self.tag_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.category_tag_option_list),
            1 => Some(&mut self.tag_id),
            2 => Some(&mut self.tag_name),
            _ => None,
        }
    }
}

impl Default for CrowdSelectTagOpen {
    #[inline]
    fn default() -> Self {
        Self {
            category_tag_option_list: Vec::new(),
            tag_id: None,
            tag_name: None,
        }
    }
}

impl Clone for CrowdSelectTagOpen {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CrowdSelectTagOpen {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CrowdSelectTagOpen {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for CrowdSelectTagOptionOpen {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CROWD_SELECT_TAG_OPTION_OPEN
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.children),
            1 => Some(&self.text),
            2 => Some(&self.value_),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.children),
            1 => Some(&mut self.text),
            2 => Some(&mut self.value_),
            _ => None,
        }
    }
}

impl Default for CrowdSelectTagOptionOpen {
    #[inline]
    fn default() -> Self {
        Self {
            children: Vec::new(),
            text: None,
            value_: None,
        }
    }
}

impl Clone for CrowdSelectTagOptionOpen {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CrowdSelectTagOptionOpen {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CrowdSelectTagOptionOpen {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for CrowdSelectTagSubOptionOpen {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CROWD_SELECT_TAG_SUB_OPTION_OPEN
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.text),
            1 => Some(&self.value_),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.text),
            1 => Some(&mut self.value_),
            _ => None,
        }
    }
}

impl Default for CrowdSelectTagSubOptionOpen {
    #[inline]
    fn default() -> Self {
        Self { text: None, value_: None }
    }
}

impl Clone for CrowdSelectTagSubOptionOpen {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CrowdSelectTagSubOptionOpen {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CrowdSelectTagSubOptionOpen {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.qipan.crowdtag.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QipanCrowdtagQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for QipanCrowdtagQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for QipanCrowdtagQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
