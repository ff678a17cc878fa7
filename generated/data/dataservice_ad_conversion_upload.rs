//! `alipay.data.dataservice.ad.conversion.upload` · 转化数据回传
//!
//! Report conversion data of advertisements.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/data/dataservice/ad/conversion/upload`.
//! Described in `spec/data/dataservice.ad.conversion.upload.yaml`.

use crate::{record, schema};

/// A request of `alipay.data.dataservice.ad.conversion.upload` (转化数据回传).
///
/// Report conversion data of advertisements.
///
/// ```
/// use alipay::data::DataserviceAdConversionUpload;
///
/// let request = DataserviceAdConversionUpload::new()
///     .biz_token("HYjofejnnlp89730202bcklHH")
///     .conversion_data_list([alipay::data::dataservice_ad_conversion_upload::ConversionData::new().ad_id("123")]);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_token`](Self::biz_token) | required |
/// | [`conversion_data_list`](Self::conversion_data_list) | required; at most 1000 items |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/data/dataservice/ad/conversion/upload`.
/// Described in `spec/data/dataservice.ad.conversion.upload.yaml`.
/// Returns [`DataserviceAdConversionUploadResponse`], or an error with a [`DataserviceAdConversionUploadErrorCode`].
#[doc(alias = "alipay.data.dataservice.ad.conversion.upload")]
#[doc(alias = "/v3/alipay/data/dataservice/ad/conversion/upload")]
#[doc(alias = "转化数据回传")]
#[must_use]
#[non_exhaustive]
pub struct DataserviceAdConversionUpload {
    /// Token with which an agency accesses the Denghuo advertising platform.
    ///
    /// Required. Example: `HYjofejnnlp89730202bcklHH`.
    pub biz_token: String,
    /// Conversions to report.
    ///
    /// 转化数据列表; required; at most 1000 items.
    pub conversion_data_list: Vec<ConversionData>,
}

impl DataserviceAdConversionUpload {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_token`](Self::biz_token).
    #[inline]
    pub fn biz_token(mut self, biz_token: impl Into<String>) -> Self {
        self.biz_token = biz_token.into();
        self
    }

    /// Sets [`conversion_data_list`](Self::conversion_data_list).
    #[inline]
    pub fn conversion_data_list(
        mut self,
        conversion_data_list: impl IntoIterator<Item = ConversionData>,
    ) -> Self {
        self.conversion_data_list = conversion_data_list.into_iter().collect();
        self
    }
}

/// The response of `alipay.data.dataservice.ad.conversion.upload` (转化数据回传).
///
/// This response has no fields.
#[non_exhaustive]
pub struct DataserviceAdConversionUploadResponse {}

/// A conversion reported for an advertisement.
///
/// | Field | Limits |
/// |---|---|
/// | [`conversion_amount`](Self::conversion_amount) | required in some cases |
/// | [`conversion_id`](Self::conversion_id) | required in some cases |
/// | [`data_src_type`](Self::data_src_type) | one of its values |
/// | [`join_channel`](Self::join_channel) | one of its values |
/// | [`uuid_type`](Self::uuid_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct ConversionData {
    /// Ad creative id: value of the `__AD_ID__` macro after the user's click.
    ///
    /// 广告创意id. Example: `123`.
    pub ad_id: Option<String>,
    /// Attributes of the conversion event, as the rules of its type require.
    ///
    /// 转化事件属性信息.
    pub attribute_list: Vec<ConversionProperty>,
    /// Attributes of the conversion event; superseded because of its name.
    ///
    /// 转化事件属性信息.
    #[deprecated(note = "Retired by the platform.")]
    pub attributes: Option<ConversionProperty>,
    /// Caller's own conversion number, used for idempotency.
    ///
    /// 转化流水号. Example: `Zybnom890437Mvcu`.
    pub biz_no: Option<String>,
    /// Value of the `__CALLBACK_EXT_INFO__` macro after the click, URL-decoded.
    pub callback_ext_info: Option<String>,
    /// Value of the `__CID__` macro after the click, for precise attribution.
    ///
    /// Example: `8e91eca2-930d-4b4e-bb38-1ba74146cd06`.
    pub cid: Option<String>,
    /// Conversion amount in fen; needed for amount-type conversion events.
    ///
    /// 转化金额; required in some cases. Example: `20`.
    pub conversion_amount: Option<String>,
    /// Conversion event id; needed for `COMMON_CONVERSION_ID` only.
    ///
    /// 转化事件id; required in some cases. Example: `167390987332`.
    pub conversion_id: Option<String>,
    /// Time of the conversion, as a UTC timestamp in seconds.
    ///
    /// 转化时间. Example: `12389637`.
    pub conversion_time: Option<i64>,
    /// Numeric type of the conversion event.
    ///
    /// 转化事件类型数字. Example: `225`.
    pub conversion_type: Option<String>,
    /// Ad creative id: value of the `__AD_ID__` macro after the user's click.
    ///
    /// 广告创意id. Example: `6785`.
    pub creative_id: Option<String>,
    /// Data set id, formerly for sources `XLIGHT` and `DATASET`.
    ///
    /// Example: `20391`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub data_id: Option<String>,
    /// Kind of data, formerly for source `OTHER`.
    ///
    /// Example: `KR_MEMBER`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub data_src_type: Option<record::Choice<ConversionDataDataSrcType>>,
    /// Ad unit id: value of the `__GROUP_ID__` macro after the user's click.
    ///
    /// 广告单元id. Example: `7896`.
    pub group_id: Option<String>,
    /// Who attributes the conversion.
    ///
    /// Defaults to `XLIGHT`. Example: `XLIGHT`.
    pub join_channel: Option<record::Choice<ConversionDataJoinChannel>>,
    /// Ad plan id: value of the `__PLAN_ID__` macro after the user's click.
    ///
    /// 广告计划id. Example: `1789`.
    pub plan_id: Option<String>,
    /// Merchant's id on the Denghuo platform; may stand in for `principal_tag`.
    ///
    /// 商户在灯火pb端的id. Example: `1`.
    pub principal_id: Option<String>,
    /// Merchant's tag; may stand in for `principal_id`.
    ///
    /// 商家标志. Example: `HYjofejnnlp89730202bcklHH`.
    pub principal_tag: Option<String>,
    /// Attribution fields, which differ by conversion event type.
    ///
    /// 转化归因字段列表.
    pub property_list: Vec<ConversionProperty>,
    /// Class of the conversion event; decides which parameters to send.
    ///
    /// Other values may be added. Example: `COMMON_TARGET`.
    pub source: Option<record::Choice<ConversionDataSource>>,
    /// Subject id such as a brand id, formerly for source `OTHER`.
    ///
    /// Example: `123`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub target_id: Option<String>,
    /// Kind of subject, formerly for source `OTHER`.
    ///
    /// Other values may be added. Example: `STORE`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub target_type: Option<record::Choice<ConversionDataTargetType>>,
    /// Converting user's identifier, of the kind `uuid_type` says; macro values for device ids.
    ///
    /// 发生转化用户的唯一标识. Example: `7893ybc7032173`.
    pub uuid: Option<String>,
    /// Open id of the converting user, unique within the app.
    ///
    /// Example: `oPXyY4O0ZTmUqSX4MRxYDDCccT6Kc9EXX`.
    pub uuid_open_id: Option<String>,
    /// Kind of identifier in `uuid`; general conversion events always use `PID`.
    ///
    /// 通用类转化事件类型. Example: `PID`.
    pub uuid_type: Option<record::Choice<ConversionDataUuidType>>,
}

#[allow(deprecated)]
impl ConversionData {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ad_id`](Self::ad_id).
    #[inline]
    pub fn ad_id(mut self, ad_id: impl Into<String>) -> Self {
        self.ad_id = Some(ad_id.into());
        self
    }

    /// Sets [`attribute_list`](Self::attribute_list).
    #[inline]
    pub fn attribute_list(
        mut self,
        attribute_list: impl IntoIterator<Item = ConversionProperty>,
    ) -> Self {
        self.attribute_list = attribute_list.into_iter().collect();
        self
    }

    /// Sets [`attributes`](Self::attributes).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn attributes(mut self, attributes: ConversionProperty) -> Self {
        self.attributes = Some(attributes);
        self
    }

    /// Sets [`biz_no`](Self::biz_no).
    #[inline]
    pub fn biz_no(mut self, biz_no: impl Into<String>) -> Self {
        self.biz_no = Some(biz_no.into());
        self
    }

    /// Sets [`callback_ext_info`](Self::callback_ext_info).
    #[inline]
    pub fn callback_ext_info(mut self, callback_ext_info: impl Into<String>) -> Self {
        self.callback_ext_info = Some(callback_ext_info.into());
        self
    }

    /// Sets [`cid`](Self::cid).
    #[inline]
    pub fn cid(mut self, cid: impl Into<String>) -> Self {
        self.cid = Some(cid.into());
        self
    }

    /// Sets [`conversion_amount`](Self::conversion_amount).
    #[inline]
    pub fn conversion_amount(mut self, conversion_amount: impl Into<String>) -> Self {
        self.conversion_amount = Some(conversion_amount.into());
        self
    }

    /// Sets [`conversion_id`](Self::conversion_id).
    #[inline]
    pub fn conversion_id(mut self, conversion_id: impl Into<String>) -> Self {
        self.conversion_id = Some(conversion_id.into());
        self
    }

    /// Sets [`conversion_time`](Self::conversion_time).
    #[inline]
    pub fn conversion_time(mut self, conversion_time: i64) -> Self {
        self.conversion_time = Some(conversion_time);
        self
    }

    /// Sets [`conversion_type`](Self::conversion_type).
    #[inline]
    pub fn conversion_type(mut self, conversion_type: impl Into<String>) -> Self {
        self.conversion_type = Some(conversion_type.into());
        self
    }

    /// Sets [`creative_id`](Self::creative_id).
    #[inline]
    pub fn creative_id(mut self, creative_id: impl Into<String>) -> Self {
        self.creative_id = Some(creative_id.into());
        self
    }

    /// Sets [`data_id`](Self::data_id).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn data_id(mut self, data_id: impl Into<String>) -> Self {
        self.data_id = Some(data_id.into());
        self
    }

    /// Sets [`data_src_type`](Self::data_src_type).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn data_src_type(
        mut self,
        data_src_type: impl Into<record::Choice<ConversionDataDataSrcType>>,
    ) -> Self {
        self.data_src_type = Some(data_src_type.into());
        self
    }

    /// Sets [`group_id`](Self::group_id).
    #[inline]
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Sets [`join_channel`](Self::join_channel).
    #[inline]
    pub fn join_channel(
        mut self,
        join_channel: impl Into<record::Choice<ConversionDataJoinChannel>>,
    ) -> Self {
        self.join_channel = Some(join_channel.into());
        self
    }

    /// Sets [`plan_id`](Self::plan_id).
    #[inline]
    pub fn plan_id(mut self, plan_id: impl Into<String>) -> Self {
        self.plan_id = Some(plan_id.into());
        self
    }

    /// Sets [`principal_id`](Self::principal_id).
    #[inline]
    pub fn principal_id(mut self, principal_id: impl Into<String>) -> Self {
        self.principal_id = Some(principal_id.into());
        self
    }

    /// Sets [`principal_tag`](Self::principal_tag).
    #[inline]
    pub fn principal_tag(mut self, principal_tag: impl Into<String>) -> Self {
        self.principal_tag = Some(principal_tag.into());
        self
    }

    /// Sets [`property_list`](Self::property_list).
    #[inline]
    pub fn property_list(
        mut self,
        property_list: impl IntoIterator<Item = ConversionProperty>,
    ) -> Self {
        self.property_list = property_list.into_iter().collect();
        self
    }

    /// Sets [`source`](Self::source).
    #[inline]
    pub fn source(
        mut self,
        source: impl Into<record::Choice<ConversionDataSource>>,
    ) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets [`target_id`](Self::target_id).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = Some(target_id.into());
        self
    }

    /// Sets [`target_type`](Self::target_type).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn target_type(
        mut self,
        target_type: impl Into<record::Choice<ConversionDataTargetType>>,
    ) -> Self {
        self.target_type = Some(target_type.into());
        self
    }

    /// Sets [`uuid`](Self::uuid).
    #[inline]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }

    /// Sets [`uuid_open_id`](Self::uuid_open_id).
    #[inline]
    pub fn uuid_open_id(mut self, uuid_open_id: impl Into<String>) -> Self {
        self.uuid_open_id = Some(uuid_open_id.into());
        self
    }

    /// Sets [`uuid_type`](Self::uuid_type).
    #[inline]
    pub fn uuid_type(
        mut self,
        uuid_type: impl Into<record::Choice<ConversionDataUuidType>>,
    ) -> Self {
        self.uuid_type = Some(uuid_type.into());
        self
    }
}

/// A property of a conversion as key, name and value.
#[must_use]
#[non_exhaustive]
pub struct ConversionProperty {
    /// Key of the property.
    ///
    /// 业务转化数据属性.
    pub key: Option<String>,
    /// Name of the property.
    ///
    /// 转化属性名称.
    pub name: Option<String>,
    /// Value; in `property_list` it must match the attribution set up for the event.
    ///
    /// 业务转化属性实例值; `value` on the wire.
    pub value_: Option<String>,
}

impl ConversionProperty {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`key`](Self::key).
    #[inline]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`value_`](Self::value_).
    #[inline]
    pub fn value_(mut self, value_: impl Into<String>) -> Self {
        self.value_ = Some(value_.into());
        self
    }
}

/// The values of the platform's type `ConversionDataDataSrcType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ConversionDataDataSrcType {
    /// `KR_MEMBER`: Keruyun membership (客如云入会).
    KrMember,
    /// `KR_TRADE`: Keruyun trade (客如云交易).
    KrTrade,
    /// `TB_LIVE`: Taobao live stream.
    TbLive,
}

record::enumeration!(
    ConversionDataDataSrcType, "KR_MEMBER" KrMember, "KR_TRADE" KrTrade, "TB_LIVE" TbLive
);

/// The values of the platform's type `ConversionDataJoinChannel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ConversionDataJoinChannel {
    /// `XLIGHT`: Attributed by Denghuo (灯火归因).
    Xlight,
    /// `MERCHANT`: Attributed by the merchant (商家自主归因).
    Merchant,
}

record::enumeration!(ConversionDataJoinChannel, "XLIGHT" Xlight, "MERCHANT" Merchant);

/// The values of the platform's type `ConversionDataSource`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ConversionDataSource {
    /// `COMMON_TARGET`: General conversion events.
    CommonTarget,
    /// `CALLBACK`: App promotion conversion events.
    Callback,
}

record::enumeration!(
    ConversionDataSource, "COMMON_TARGET" CommonTarget, "CALLBACK" Callback
);

/// The values of the platform's type `ConversionDataTargetType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ConversionDataTargetType {
    /// `BRAND`: Brand (品牌).
    Brand,
    /// `STORE`: Store (店铺).
    Store,
    /// `LIVE`: Live stream (直播).
    Live,
}

record::enumeration!(
    ConversionDataTargetType, "BRAND" Brand, "STORE" Store, "LIVE" Live
);

/// The values of the platform's type `ConversionDataUuidType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ConversionDataUuidType {
    /// `PID`: Id of the converting user (转化用户唯一标识).
    Pid,
    /// `OAID_MD5`: MD5 of the OAID.
    OaidMd5,
    /// `IDFA_MD5`: MD5 of the IDFA.
    IdfaMd5,
    /// `IP_UA`: IP and user agent, joined by underscore.
    IpUa,
    /// `CAID`: Plain CAID.
    Caid,
    /// `IMEI`: Plain IMEI.
    Imei,
}

record::enumeration!(
    ConversionDataUuidType, "PID" Pid, "OAID_MD5" OaidMd5, "IDFA_MD5" IdfaMd5, "IP_UA"
    IpUa, "CAID" Caid, "IMEI" Imei
);

/// The error codes of `alipay.data.dataservice.ad.conversion.upload`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DataserviceAdConversionUploadErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `NO_SERVICE_PURVIEW`: The caller has no right to the service.
    NoServicePurview,
    /// `BIZ_TOKEN_ERROR`: The business token is wrong.
    ///
    /// Check the business token.
    BizTokenError,
    /// `NO_DATA_PURVIEW`: The caller has no right to the data.
    NoDataPurview,
    /// `NULL_ARGUMENT`: A required parameter is missing.
    ///
    /// Send all required parameters.
    NullArgument,
    /// `PRINCIPAL_NOT_EXIST`: The principal does not exist.
    ///
    /// Check the principal.
    PrincipalNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    DataserviceAdConversionUploadErrorCode, "SYSTEM_ERROR" SystemError,
    "INVALID_PARAMETER" InvalidParameter, "BIZ_ERROR" BizError, "NO_SERVICE_PURVIEW"
    NoServicePurview, "BIZ_TOKEN_ERROR" BizTokenError, "NO_DATA_PURVIEW" NoDataPurview,
    "NULL_ARGUMENT" NullArgument, "PRINCIPAL_NOT_EXIST" PrincipalNotExist
);

impl record::CallRequest for DataserviceAdConversionUpload {}

impl record::Request for DataserviceAdConversionUpload {
    type Response = DataserviceAdConversionUploadResponse;
    type ErrorCode = DataserviceAdConversionUploadErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.dataservice.ad.conversion.upload",
        title: "转化数据回传",
        file: "spec/data/dataservice.ad.conversion.upload.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/data/dataservice/ad/conversion/upload",
        }),
        idempotency: schema::Idempotency::Never,
        request: &DATASERVICE_AD_CONVERSION_UPLOAD,
        response: &DATASERVICE_AD_CONVERSION_UPLOAD_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    DataserviceAdConversionUpload, DATASERVICE_AD_CONVERSION_UPLOAD, 0 biz_token
    String::new(), 1 conversion_data_list Vec::new()
);

record::record!(
    DataserviceAdConversionUploadResponse, DATASERVICE_AD_CONVERSION_UPLOAD_RESPONSE
);

record::record!(
    ConversionData, CONVERSION_DATA, 0 ad_id None, 1 attribute_list Vec::new(), 2
    attributes None, 3 biz_no None, 4 callback_ext_info None, 5 cid None, 6
    conversion_amount None, 7 conversion_id None, 8 conversion_time None, 9
    conversion_type None, 10 creative_id None, 11 data_id None, 12 data_src_type None, 13
    group_id None, 14 join_channel None, 15 plan_id None, 16 principal_id None, 17
    principal_tag None, 18 property_list Vec::new(), 19 source None, 20 target_id None,
    21 target_type None, 22 uuid None, 23 uuid_open_id None, 24 uuid_type None
);

record::record!(
    ConversionProperty, CONVERSION_PROPERTY, 0 key None, 1 name None, 2 value_ None
);

static DATASERVICE_AD_CONVERSION_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdConversionUpload",
    file: "spec/data/dataservice.ad.conversion.upload.yaml",
    rows: &[
        schema::Row::Limited(
            "biz_token",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "conversion_data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CONVERSION_DATA),
                    limits: &[],
                },
            ),
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxItems(1000)),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 14, 16, 20, 21],
};

static DATASERVICE_AD_CONVERSION_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdConversionUploadResponse",
    file: "spec/data/dataservice.ad.conversion.upload.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static CONVERSION_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "ConversionData",
    file: "spec/data/dataservice.ad.conversion.upload.yaml",
    rows: &[
        schema::Row::Text("ad_id"),
        schema::Row::Plain(
            "attribute_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CONVERSION_PROPERTY),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("attributes", schema::Kind::Record(&CONVERSION_PROPERTY)),
        schema::Row::Text("biz_no"),
        schema::Row::Text("callback_ext_info"),
        schema::Row::Text("cid"),
        schema::Row::Text("conversion_amount"),
        schema::Row::Text("conversion_id"),
        schema::Row::Plain("conversion_time", schema::Kind::Integer),
        schema::Row::Text("conversion_type"),
        schema::Row::Text("creative_id"),
        schema::Row::Text("data_id"),
        schema::Row::Limited(
            "data_src_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["KR_MEMBER", "KR_TRADE", "TB_LIVE"]),
                ),
            ],
        ),
        schema::Row::Text("group_id"),
        schema::Row::Limited(
            "join_channel",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["XLIGHT", "MERCHANT"]))],
        ),
        schema::Row::Text("plan_id"),
        schema::Row::Text("principal_id"),
        schema::Row::Text("principal_tag"),
        schema::Row::Plain(
            "property_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CONVERSION_PROPERTY),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("source"),
        schema::Row::Text("target_id"),
        schema::Row::Text("target_type"),
        schema::Row::Text("uuid"),
        schema::Row::Text("uuid_open_id"),
        schema::Row::Limited(
            "uuid_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["PID", "OAID_MD5", "IDFA_MD5", "IP_UA", "CAID", "IMEI"],
                    ),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[
        29, 34, 38, 43, 48, 51, 55, 61, 67, 72, 77, 82, 87, 89, 96, 101, 103, 109, 114,
        119, 124, 128, 136, 141, 151, 156, 160, 163,
    ],
};

static CONVERSION_PROPERTY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ConversionProperty",
    file: "spec/data/dataservice.ad.conversion.upload.yaml",
    rows: &[
        schema::Row::Text("key"),
        schema::Row::Text("name"),
        schema::Row::Text("value"),
    ],
    rules: &[],
    lines: &[176, 177, 178],
};
