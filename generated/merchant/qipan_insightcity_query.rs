//! `alipay.merchant.qipan.insightcity.query` · 棋盘开放洞察城市查询接口
//!
//! Query where the people of a crowd live, by province and city.
//!
//! Offered on the gateway (V2). Described in `spec/merchant/qipan.insightcity.query.yaml`.

use crate::{record, schema};

static QIPAN_INSIGHTCITY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanInsightcityQuery",
    file: "spec/merchant/qipan.insightcity.query.yaml",
    fields: &[
        schema::FieldDef::text("crowd_id", 10),
        schema::FieldDef::text("relation_type", 11),
        schema::FieldDef::text("report_date", 16),
    ],
    rules: &[],
};

static QIPAN_INSIGHTCITY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanInsightcityQueryResponse",
    file: "spec/merchant/qipan.insightcity.query.yaml",
    fields: &[
        schema::FieldDef::text("coverage", 19),
        schema::FieldDef::new(
            "data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PORTRAIT_PROVINCE_VALUE),
                    limits: &[],
                },
            ),
            20,
        ),
        schema::FieldDef::text("portrait_desc", 21),
        schema::FieldDef::text("portrait_key", 22),
        schema::FieldDef::text("portrait_name", 29),
        schema::FieldDef::text("report_date", 30),
    ],
    rules: &[],
};

static PORTRAIT_CITY_VALUE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PortraitCityValue",
    file: "spec/merchant/qipan.insightcity.query.yaml",
    fields: &[
        schema::FieldDef::text("area_code", 36),
        schema::FieldDef::new("num", schema::Kind::Integer, 41),
        schema::FieldDef::text("portrait_value", 42),
    ],
    rules: &[],
};

static PORTRAIT_PROVINCE_VALUE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PortraitProvinceValue",
    file: "spec/merchant/qipan.insightcity.query.yaml",
    fields: &[
        schema::FieldDef::text("area_code", 50),
        schema::FieldDef::new(
            "city_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PORTRAIT_CITY_VALUE),
                    limits: &[],
                },
            ),
            51,
        ),
        schema::FieldDef::new("num", schema::Kind::Integer, 52),
        schema::FieldDef::text("portrait_value", 53),
    ],
    rules: &[],
};

/// A request of `alipay.merchant.qipan.insightcity.query` (棋盘开放洞察城市查询接口).
///
/// Query where the people of a crowd live, by province and city.
///
/// ```
/// use alipay::merchant::QipanInsightcityQuery;
///
/// let request = QipanInsightcityQuery::new()
///     .crowd_id("crowd_id");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`crowd_id`](Self::crowd_id) | required in some cases |
/// | [`relation_type`](Self::relation_type) | required in some cases |
///
/// Offered on the gateway (V2). Described in `spec/merchant/qipan.insightcity.query.yaml`.
/// Returns [`QipanInsightcityQueryResponse`], or an error with a [`QipanInsightcityQueryErrorCode`].
#[doc(alias = "alipay.merchant.qipan.insightcity.query")]
#[doc(alias = "棋盘开放洞察城市查询接口")]
#[must_use]
#[non_exhaustive]
pub struct QipanInsightcityQuery {
    /// Crowd id; required when analyzing a crowd.
    ///
    /// 人群id; required in some cases.
    pub crowd_id: Option<String>,
    /// User relation; required without a crowd id.
    ///
    /// 用户关系类型; required in some cases.
    pub relation_type: Option<String>,
    /// Date of the data, yyyyMMdd; absent means the previous day.
    ///
    /// 数据日期.
    pub report_date: Option<String>,
}

impl QipanInsightcityQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            crowd_id: None,
            relation_type: None,
            report_date: None,
        }
    }

    /// Sets [`crowd_id`](Self::crowd_id).
    #[inline]
    pub fn crowd_id(mut self, crowd_id: impl Into<String>) -> Self {
        self.crowd_id = Some(crowd_id.into());
        self
    }

    /// Sets [`relation_type`](Self::relation_type).
    #[inline]
    pub fn relation_type(mut self, relation_type: impl Into<String>) -> Self {
        self.relation_type = Some(relation_type.into());
        self
    }

    /// Sets [`report_date`](Self::report_date).
    #[inline]
    pub fn report_date(mut self, report_date: impl Into<String>) -> Self {
        self.report_date = Some(report_date.into());
        self
    }
}

impl record::Record for QipanInsightcityQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QIPAN_INSIGHTCITY_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.crowd_id),
            1 => Some(&self.relation_type),
            2 => Some(&self.report_date),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.crowd_id),
            1 => Some(&mut self.relation_type),
            2 => Some(&mut self.report_date),
            _ => None,
        }
    }
}

impl Default for QipanInsightcityQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for QipanInsightcityQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QipanInsightcityQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QipanInsightcityQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for QipanInsightcityQuery {}

impl record::Request for QipanInsightcityQuery {
    type Response = QipanInsightcityQueryResponse;
    type ErrorCode = QipanInsightcityQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.qipan.insightcity.query",
        title: "棋盘开放洞察城市查询接口",
        file: "spec/merchant/qipan.insightcity.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &QIPAN_INSIGHTCITY_QUERY,
        response: &QIPAN_INSIGHTCITY_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.merchant.qipan.insightcity.query` (棋盘开放洞察城市查询接口).
#[non_exhaustive]
pub struct QipanInsightcityQueryResponse {
    /// Share of the portrait's total that is neither unknown nor other.
    pub coverage: Option<String>,
    /// Data by province.
    ///
    /// 省级数据列表.
    pub data_list: Vec<PortraitProvinceValue>,
    /// Description of the portrait, a fixed Chinese text.
    ///
    /// 常住省市画像描述.
    pub portrait_desc: Option<String>,
    /// Kind of portrait, a fixed value.
    ///
    /// 常住城市画像类型. Example: `PROVINCE_CITY_DITU`.
    pub portrait_key: Option<record::Choice<QipanInsightcityQueryResponsePortraitKey>>,
    /// Name of the portrait, a fixed Chinese text.
    ///
    /// 常住城市的画像名称.
    pub portrait_name: Option<String>,
    /// Date the data were produced.
    ///
    /// 数据产出的日期.
    pub report_date: Option<String>,
}

impl record::Record for QipanInsightcityQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QIPAN_INSIGHTCITY_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.coverage),
            1 => Some(&self.data_list),
            2 => Some(&self.portrait_desc),
            3 => Some(&self.portrait_key),
            4 => Some(&self.portrait_name),
            5 => Some(&self.report_date),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.coverage),
            1 => Some(&mut self.data_list),
            2 => Some(&mut self.portrait_desc),
            3 => Some(&mut self.portrait_key),
            4 => Some(&mut self.portrait_name),
            5 => Some(&mut self.report_date),
            _ => None,
        }
    }
}

impl Default for QipanInsightcityQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            coverage: None,
            data_list: Vec::new(),
            portrait_desc: None,
            portrait_key: None,
            portrait_name: None,
            report_date: None,
        }
    }
}

impl Clone for QipanInsightcityQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QipanInsightcityQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QipanInsightcityQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Users of a crowd in one city.
#[non_exhaustive]
pub struct PortraitCityValue {
    /// Unique code of the city by national standard.
    ///
    /// 城市地区编码. Example: `330100`.
    pub area_code: Option<String>,
    /// Number of users in the city.
    pub num: Option<i64>,
    /// Unique name of the Chinese city; cities without data are absent.
    ///
    /// 国内城市名称.
    pub portrait_value: Option<String>,
}

impl record::Record for PortraitCityValue {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PORTRAIT_CITY_VALUE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.area_code),
            1 => Some(&self.num),
            2 => Some(&self.portrait_value),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.area_code),
            1 => Some(&mut self.num),
            2 => Some(&mut self.portrait_value),
            _ => None,
        }
    }
}

impl Default for PortraitCityValue {
    #[inline]
    fn default() -> Self {
        Self {
            area_code: None,
            num: None,
            portrait_value: None,
        }
    }
}

impl Clone for PortraitCityValue {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PortraitCityValue {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PortraitCityValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Users of a crowd in one province.
#[non_exhaustive]
pub struct PortraitProvinceValue {
    /// Area code by national standard.
    ///
    /// 国标地区编码. Example: `330000`.
    pub area_code: Option<String>,
    /// Data of the province's cities.
    pub city_list: Vec<PortraitCityValue>,
    /// Number of people in the province.
    pub num: Option<i64>,
    /// Name of the province, autonomous region or municipality.
    ///
    /// 省名称.
    pub portrait_value: Option<String>,
}

impl record::Record for PortraitProvinceValue {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PORTRAIT_PROVINCE_VALUE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.area_code),
            1 => Some(&self.city_list),
            2 => Some(&self.num),
            3 => Some(&self.portrait_value),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.area_code),
            1 => Some(&mut self.city_list),
            2 => Some(&mut self.num),
            3 => Some(&mut self.portrait_value),
            _ => None,
        }
    }
}

impl Default for PortraitProvinceValue {
    #[inline]
    fn default() -> Self {
        Self {
            area_code: None,
            city_list: Vec::new(),
            num: None,
            portrait_value: None,
        }
    }
}

impl Clone for PortraitProvinceValue {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PortraitProvinceValue {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PortraitProvinceValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `QipanInsightcityQueryResponsePortraitKey`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum QipanInsightcityQueryResponsePortraitKey {
    /// `PROVINCE_CITY_DITU`: Fixed value.
    ProvinceCityDitu,
}

impl record::Enumeration for QipanInsightcityQueryResponsePortraitKey {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PROVINCE_CITY_DITU", Self::ProvinceCityDitu),
    ];
}

impl std::fmt::Debug for QipanInsightcityQueryResponsePortraitKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.merchant.qipan.insightcity.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QipanInsightcityQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for QipanInsightcityQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for QipanInsightcityQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
