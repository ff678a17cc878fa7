//! `zoloz.authentication.smilepay.initialize` · 刷脸支付初始化
//!
//! Get the data that initializes a face payment.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zoloz/authentication/smilepay/initialize`.
//! Described in `spec/zoloz_authentication/smilepay.initialize.yaml`.

use crate::{record, schema};

static SMILEPAY_INITIALIZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SmilepayInitialize",
    file: "spec/zoloz_authentication/smilepay.initialize.yaml",
    fields: &[
        schema::FieldDef::text("apdid_token", 11),
        schema::FieldDef::text("app_name", 16),
        schema::FieldDef::text("app_version", 17),
        schema::FieldDef::text("base_ver", 18),
        schema::FieldDef::text("bio_meta_info", 19),
        schema::FieldDef::text("device_model", 24),
        schema::FieldDef::text("device_type", 25),
        schema::FieldDef::new("ext_info", schema::Kind::Record(&FACE_EXT_PARAMS), 26),
        schema::FieldDef::new(
            "machine_info",
            schema::Kind::Record(&FACE_MACHINE_INFO),
            27,
        ),
        schema::FieldDef::new(
            "merchant_info",
            schema::Kind::Record(&FACE_MERCHANT_INFO),
            28,
        ),
        schema::FieldDef::text("os_version", 29),
        schema::FieldDef::text("remote_log_id", 30),
        schema::FieldDef::text("zim_ver", 31),
    ],
    rules: &[],
};

static SMILEPAY_INITIALIZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SmilepayInitializeResponse",
    file: "spec/zoloz_authentication/smilepay.initialize.yaml",
    fields: &[
        schema::FieldDef::text("ret_code_sub", 34),
        schema::FieldDef::text("ret_message_sub", 35),
        schema::FieldDef::text("zim_id", 36),
        schema::FieldDef::text("zim_init_client_data", 37),
    ],
    rules: &[],
};

static FACE_EXT_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "FaceExtParams",
    file: "spec/zoloz_authentication/smilepay.initialize.yaml",
    fields: &[schema::FieldDef::text("biz_type", 47)],
    rules: &[],
};

static FACE_MACHINE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "FaceMachineInfo",
    file: "spec/zoloz_authentication/smilepay.initialize.yaml",
    fields: &[
        schema::FieldDef::text("camera_drive_ver", 60),
        schema::FieldDef::text("camera_model", 61),
        schema::FieldDef::text("camera_name", 62),
        schema::FieldDef::text("camera_ver", 63),
        schema::FieldDef::text("ext", 64),
        schema::FieldDef::text("machine_code", 65),
        schema::FieldDef::text("machine_model", 66),
        schema::FieldDef::text("machine_ver", 67),
    ],
    rules: &[],
};

static FACE_MERCHANT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "FaceMerchantInfo",
    file: "spec/zoloz_authentication/smilepay.initialize.yaml",
    fields: &[
        schema::FieldDef::text("area_code", 72),
        schema::FieldDef::text("brand_code", 73),
        schema::FieldDef::text("device_mac", 74),
        schema::FieldDef::text("device_num", 75),
        schema::FieldDef::text("geo", 76),
        schema::FieldDef::text("group", 77),
        schema::FieldDef::text("merchant_id", 78),
        schema::FieldDef::text("partner_id", 79),
        schema::FieldDef::text("store_code", 80),
        schema::FieldDef::text("wifimac", 81),
        schema::FieldDef::text("wifiname", 82),
    ],
    rules: &[],
};

/// A request of `zoloz.authentication.smilepay.initialize` (刷脸支付初始化).
///
/// Get the data that initializes a face payment.
///
/// ```
/// use alipay::zoloz_authentication::SmilepayInitialize;
///
/// let request = SmilepayInitialize::new()
///     .apdid_token("40Kl9e97cQcMJka5gfT0arVPq7GTaR6yE5f73mj8zqBW9eOPZQEAAA==");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zoloz/authentication/smilepay/initialize`.
/// Described in `spec/zoloz_authentication/smilepay.initialize.yaml`.
/// Returns [`SmilepayInitializeResponse`], or an error with a [`SmilepayInitializeErrorCode`].
#[doc(alias = "zoloz.authentication.smilepay.initialize")]
#[doc(alias = "/v3/zoloz/authentication/smilepay/initialize")]
#[doc(alias = "刷脸支付初始化")]
#[doc(alias = "支付")]
#[must_use]
#[non_exhaustive]
pub struct SmilepayInitialize {
    /// Device fingerprint that identifies the device.
    ///
    /// 设备指纹. Example: `40Kl9e97cQcMJka5gfT0arVPq7GTaR6yE5f73mj8zqBW9eOPZQEAAA==`.
    pub apdid_token: Option<String>,
    /// Name of the face recognition app.
    ///
    /// Example: `com.alipay.zoloz.smile`.
    pub app_name: Option<String>,
    /// Version of the face recognition app.
    ///
    /// Example: `3.7.0.201809191618`.
    pub app_version: Option<String>,
    /// Version of the base package.
    ///
    /// 基础包版本号. Example: `7.1.1`.
    pub base_ver: Option<String>,
    /// Meta information of the biometrics.
    ///
    /// 生物识别元信息. Example: `3.13.0:12419136,6`.
    pub bio_meta_info: Option<String>,
    /// Device model.
    ///
    /// 设备型号. Example: `T2`.
    pub device_model: Option<String>,
    /// Device type, such as `android`.
    ///
    /// 设备类型. Example: `android`.
    pub device_type: Option<String>,
    /// Extended data.
    ///
    /// 扩展信息.
    pub ext_info: Option<FaceExtParams>,
    /// Machine data obtained from the face recognition SDK.
    ///
    /// 机具信息.
    pub machine_info: Option<FaceMachineInfo>,
    /// Entity whose receivables are queried.
    ///
    /// 商户信息.
    pub merchant_info: Option<FaceMerchantInfo>,
    /// Operating system version.
    ///
    /// 操作系统版本号. Example: `7.1.1`.
    pub os_version: Option<String>,
    /// Business id.
    ///
    /// 业务ID. Example: `bcf71c4290f288f4421ee9d49eedbf1e2840ba`.
    pub remote_log_id: Option<String>,
    /// ZIM version.
    ///
    /// ZIM版本号. Example: `1.0.0`.
    pub zim_ver: Option<String>,
}

impl SmilepayInitialize {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            apdid_token: None,
            app_name: None,
            app_version: None,
            base_ver: None,
            bio_meta_info: None,
            device_model: None,
            device_type: None,
            ext_info: None,
            machine_info: None,
            merchant_info: None,
            os_version: None,
            remote_log_id: None,
            zim_ver: None,
        }
    }

    /// Sets [`apdid_token`](Self::apdid_token).
    #[inline]
    pub fn apdid_token(mut self, apdid_token: impl Into<String>) -> Self {
        self.apdid_token = Some(apdid_token.into());
        self
    }

    /// Sets [`app_name`](Self::app_name).
    #[inline]
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.app_name = Some(app_name.into());
        self
    }

    /// Sets [`app_version`](Self::app_version).
    #[inline]
    pub fn app_version(mut self, app_version: impl Into<String>) -> Self {
        self.app_version = Some(app_version.into());
        self
    }

    /// Sets [`base_ver`](Self::base_ver).
    #[inline]
    pub fn base_ver(mut self, base_ver: impl Into<String>) -> Self {
        self.base_ver = Some(base_ver.into());
        self
    }

    /// Sets [`bio_meta_info`](Self::bio_meta_info).
    #[inline]
    pub fn bio_meta_info(mut self, bio_meta_info: impl Into<String>) -> Self {
        self.bio_meta_info = Some(bio_meta_info.into());
        self
    }

    /// Sets [`device_model`](Self::device_model).
    #[inline]
    pub fn device_model(mut self, device_model: impl Into<String>) -> Self {
        self.device_model = Some(device_model.into());
        self
    }

    /// Sets [`device_type`](Self::device_type).
    #[inline]
    pub fn device_type(mut self, device_type: impl Into<String>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: FaceExtParams) -> Self {
        self.ext_info = Some(ext_info);
        self
    }

    /// Sets [`machine_info`](Self::machine_info).
    #[inline]
    pub fn machine_info(mut self, machine_info: FaceMachineInfo) -> Self {
        self.machine_info = Some(machine_info);
        self
    }

    /// Sets [`merchant_info`](Self::merchant_info).
    #[inline]
    pub fn merchant_info(mut self, merchant_info: FaceMerchantInfo) -> Self {
        self.merchant_info = Some(merchant_info);
        self
    }

    /// Sets [`os_version`](Self::os_version).
    #[inline]
    pub fn os_version(mut self, os_version: impl Into<String>) -> Self {
        self.os_version = Some(os_version.into());
        self
    }

    /// Sets [`remote_log_id`](Self::remote_log_id).
    #[inline]
    pub fn remote_log_id(mut self, remote_log_id: impl Into<String>) -> Self {
        self.remote_log_id = Some(remote_log_id.into());
        self
    }

    /// Sets [`zim_ver`](Self::zim_ver).
    #[inline]
    pub fn zim_ver(mut self, zim_ver: impl Into<String>) -> Self {
        self.zim_ver = Some(zim_ver.into());
        self
    }
}

impl record::Record for SmilepayInitialize {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SMILEPAY_INITIALIZE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apdid_token),
            1 => Some(&self.app_name),
            2 => Some(&self.app_version),
            3 => Some(&self.base_ver),
            4 => Some(&self.bio_meta_info),
            5 => Some(&self.device_model),
            6 => Some(&self.device_type),
            7 => Some(&self.ext_info),
            8 => Some(&self.machine_info),
            9 => Some(&self.merchant_info),
            10 => Some(&self.os_version),
            11 => Some(&self.remote_log_id),
            12 => Some(&self.zim_ver),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apdid_token),
            1 => Some(&mut self.app_name),
            2 => Some(&mut self.app_version),
            3 => Some(&mut self.base_ver),
            4 => Some(&mut self.bio_meta_info),
            5 => Some(&mut self.device_model),
            6 => Some(&mut self.device_type),
            7 => Some(&mut self.ext_info),
            8 => Some(&mut self.machine_info),
            9 => Some(&mut self.merchant_info),
            10 => Some(&mut self.os_version),
            11 => Some(&mut self.remote_log_id),
            12 => Some(&mut self.zim_ver),
            _ => None,
        }
    }
}

impl Default for SmilepayInitialize {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SmilepayInitialize {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SmilepayInitialize {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SmilepayInitialize {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for SmilepayInitialize {}

impl record::Request for SmilepayInitialize {
    type Response = SmilepayInitializeResponse;
    type ErrorCode = SmilepayInitializeErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zoloz.authentication.smilepay.initialize",
        title: "刷脸支付初始化",
        file: "spec/zoloz_authentication/smilepay.initialize.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/zoloz/authentication/smilepay/initialize",
        }),
        idempotency: schema::Idempotency::Never,
        request: &SMILEPAY_INITIALIZE,
        response: &SMILEPAY_INITIALIZE_RESPONSE,
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

/// The response of `zoloz.authentication.smilepay.initialize` (刷脸支付初始化).
#[non_exhaustive]
pub struct SmilepayInitializeResponse {
    /// Detailed return code.
    ///
    /// Example: `Z3161`.
    pub ret_code_sub: Option<String>,
    /// Detailed return message.
    ///
    /// Example: `操作成功`.
    pub ret_message_sub: Option<String>,
    /// ZIM context id.
    ///
    /// ZIM上下文ID. Example: `e0bdf675bc8b6f442eb03b2109d59c92d`.
    pub zim_id: Option<String>,
    /// Client protocol data, by which the client renders; JSON or PB.
    ///
    /// 客户端协议. Example: `客户端渲染数据，JSON或PB格式`.
    pub zim_init_client_data: Option<String>,
}

impl record::Record for SmilepayInitializeResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SMILEPAY_INITIALIZE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ret_code_sub),
            1 => Some(&self.ret_message_sub),
            2 => Some(&self.zim_id),
            3 => Some(&self.zim_init_client_data),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ret_code_sub),
            1 => Some(&mut self.ret_message_sub),
            2 => Some(&mut self.zim_id),
            3 => Some(&mut self.zim_init_client_data),
            _ => None,
        }
    }
}

impl Default for SmilepayInitializeResponse {
    #[inline]
    fn default() -> Self {
        Self {
            ret_code_sub: None,
            ret_message_sub: None,
            zim_id: None,
            zim_init_client_data: None,
        }
    }
}

impl Clone for SmilepayInitializeResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SmilepayInitializeResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SmilepayInitializeResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Extension of a face payment initialization.
#[must_use]
#[non_exhaustive]
pub struct FaceExtParams {
    /// Kind of face payment.
    ///
    /// 业务类型; other values may be added. Example: `1`.
    pub biz_type: Option<record::Choice<FaceExtParamsBizType>>,
}

impl FaceExtParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { biz_type: None }
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    pub fn biz_type(
        mut self,
        biz_type: impl Into<record::Choice<FaceExtParamsBizType>>,
    ) -> Self {
        self.biz_type = Some(biz_type.into());
        self
    }
}

impl record::Record for FaceExtParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FACE_EXT_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_type),
            _ => None,
        }
    }
}

impl Default for FaceExtParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for FaceExtParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FaceExtParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FaceExtParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Machine that scans faces.
#[must_use]
#[non_exhaustive]
pub struct FaceMachineInfo {
    /// Camera driver version.
    ///
    /// 摄像头驱动版本号. Example: `1.0`.
    pub camera_drive_ver: Option<String>,
    /// Camera model.
    ///
    /// 摄像头型号. Example: `AstraP1`.
    pub camera_model: Option<String>,
    /// Camera name.
    ///
    /// 摄像头名称. Example: `AstraP1`.
    pub camera_name: Option<String>,
    /// Camera version.
    ///
    /// 摄像头版本号. Example: `1.0`.
    pub camera_ver: Option<String>,
    /// Extension.
    ///
    /// 扩展信息.
    pub ext: Option<String>,
    /// Machine code.
    ///
    /// 机具编码. Example: `WyDAz27pfsEDANGk7QnmxZlv`.
    pub machine_code: Option<String>,
    /// Machine model.
    ///
    /// 机具型号. Example: `T2`.
    pub machine_model: Option<String>,
    /// Machine version.
    ///
    /// 机具版本号. Example: `7.1.1`.
    pub machine_ver: Option<String>,
}

impl FaceMachineInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            camera_drive_ver: None,
            camera_model: None,
            camera_name: None,
            camera_ver: None,
            ext: None,
            machine_code: None,
            machine_model: None,
            machine_ver: None,
        }
    }

    /// Sets [`camera_drive_ver`](Self::camera_drive_ver).
    #[inline]
    pub fn camera_drive_ver(mut self, camera_drive_ver: impl Into<String>) -> Self {
        self.camera_drive_ver = Some(camera_drive_ver.into());
        self
    }

    /// Sets [`camera_model`](Self::camera_model).
    #[inline]
    pub fn camera_model(mut self, camera_model: impl Into<String>) -> Self {
        self.camera_model = Some(camera_model.into());
        self
    }

    /// Sets [`camera_name`](Self::camera_name).
    #[inline]
    pub fn camera_name(mut self, camera_name: impl Into<String>) -> Self {
        self.camera_name = Some(camera_name.into());
        self
    }

    /// Sets [`camera_ver`](Self::camera_ver).
    #[inline]
    pub fn camera_ver(mut self, camera_ver: impl Into<String>) -> Self {
        self.camera_ver = Some(camera_ver.into());
        self
    }

    /// Sets [`ext`](Self::ext).
    #[inline]
    pub fn ext(mut self, ext: impl Into<String>) -> Self {
        self.ext = Some(ext.into());
        self
    }

    /// Sets [`machine_code`](Self::machine_code).
    #[inline]
    pub fn machine_code(mut self, machine_code: impl Into<String>) -> Self {
        self.machine_code = Some(machine_code.into());
        self
    }

    /// Sets [`machine_model`](Self::machine_model).
    #[inline]
    pub fn machine_model(mut self, machine_model: impl Into<String>) -> Self {
        self.machine_model = Some(machine_model.into());
        self
    }

    /// Sets [`machine_ver`](Self::machine_ver).
    #[inline]
    pub fn machine_ver(mut self, machine_ver: impl Into<String>) -> Self {
        self.machine_ver = Some(machine_ver.into());
        self
    }
}

impl record::Record for FaceMachineInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FACE_MACHINE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.camera_drive_ver),
            1 => Some(&self.camera_model),
            2 => Some(&self.camera_name),
            3 => Some(&self.camera_ver),
            4 => Some(&self.ext),
            5 => Some(&self.machine_code),
            6 => Some(&self.machine_model),
            7 => Some(&self.machine_ver),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.camera_drive_ver),
            1 => Some(&mut self.camera_model),
            2 => Some(&mut self.camera_name),
            3 => Some(&mut self.camera_ver),
            4 => Some(&mut self.ext),
            5 => Some(&mut self.machine_code),
            6 => Some(&mut self.machine_model),
            7 => Some(&mut self.machine_ver),
            _ => None,
        }
    }
}

impl Default for FaceMachineInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for FaceMachineInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FaceMachineInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FaceMachineInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Merchant and place of a face payment.
#[must_use]
#[non_exhaustive]
pub struct FaceMerchantInfo {
    /// Area code.
    ///
    /// 区域编码. Example: `华中`.
    pub area_code: Option<String>,
    /// Brand code.
    ///
    /// 品牌编码. Example: `KFC`.
    pub brand_code: Option<String>,
    /// MAC address of the machine.
    ///
    /// 机具Mac地址. Example: `1c:aa:07:b0:e7:af`.
    pub device_mac: Option<String>,
    /// Machine number.
    ///
    /// 机具编码. Example: `TEST_ZOLOZ_TEST`.
    pub device_num: Option<String>,
    /// Longitude and latitude.
    ///
    /// 经纬度. Example: `120.10785,30.26708`.
    pub geo: Option<String>,
    /// Machine group code.
    ///
    /// 机具分组编码. Example: `group1`.
    pub group: Option<String>,
    /// Merchant id.
    ///
    /// 商户ID. Example: `2088000000000001`.
    pub merchant_id: Option<String>,
    /// ISV's partner id.
    ///
    /// Example: `2088000000000001`.
    pub partner_id: Option<String>,
    /// Store code.
    ///
    /// 门店编码. Example: `TEST`.
    pub store_code: Option<String>,
    /// MAC address of the Wi-Fi.
    ///
    /// Example: `1c:aa:07:b0:e7:af`.
    pub wifimac: Option<String>,
    /// Name of the Wi-Fi.
    ///
    /// Example: `Alipay-Test`.
    pub wifiname: Option<String>,
}

impl FaceMerchantInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            area_code: None,
            brand_code: None,
            device_mac: None,
            device_num: None,
            geo: None,
            group: None,
            merchant_id: None,
            partner_id: None,
            store_code: None,
            wifimac: None,
            wifiname: None,
        }
    }

    /// Sets [`area_code`](Self::area_code).
    #[inline]
    pub fn area_code(mut self, area_code: impl Into<String>) -> Self {
        self.area_code = Some(area_code.into());
        self
    }

    /// Sets [`brand_code`](Self::brand_code).
    #[inline]
    pub fn brand_code(mut self, brand_code: impl Into<String>) -> Self {
        self.brand_code = Some(brand_code.into());
        self
    }

    /// Sets [`device_mac`](Self::device_mac).
    #[inline]
    pub fn device_mac(mut self, device_mac: impl Into<String>) -> Self {
        self.device_mac = Some(device_mac.into());
        self
    }

    /// Sets [`device_num`](Self::device_num).
    #[inline]
    pub fn device_num(mut self, device_num: impl Into<String>) -> Self {
        self.device_num = Some(device_num.into());
        self
    }

    /// Sets [`geo`](Self::geo).
    #[inline]
    pub fn geo(mut self, geo: impl Into<String>) -> Self {
        self.geo = Some(geo.into());
        self
    }

    /// Sets [`group`](Self::group).
    #[inline]
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = Some(partner_id.into());
        self
    }

    /// Sets [`store_code`](Self::store_code).
    #[inline]
    pub fn store_code(mut self, store_code: impl Into<String>) -> Self {
        self.store_code = Some(store_code.into());
        self
    }

    /// Sets [`wifimac`](Self::wifimac).
    #[inline]
    pub fn wifimac(mut self, wifimac: impl Into<String>) -> Self {
        self.wifimac = Some(wifimac.into());
        self
    }

    /// Sets [`wifiname`](Self::wifiname).
    #[inline]
    pub fn wifiname(mut self, wifiname: impl Into<String>) -> Self {
        self.wifiname = Some(wifiname.into());
        self
    }
}

impl record::Record for FaceMerchantInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FACE_MERCHANT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.area_code),
            1 => Some(&self.brand_code),
            2 => Some(&self.device_mac),
            3 => Some(&self.device_num),
            4 => Some(&self.geo),
            5 => Some(&self.group),
            6 => Some(&self.merchant_id),
            7 => Some(&self.partner_id),
            8 => Some(&self.store_code),
            9 => Some(&self.wifimac),
            10 => Some(&self.wifiname),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.area_code),
            1 => Some(&mut self.brand_code),
            2 => Some(&mut self.device_mac),
            3 => Some(&mut self.device_num),
            4 => Some(&mut self.geo),
            5 => Some(&mut self.group),
            6 => Some(&mut self.merchant_id),
            7 => Some(&mut self.partner_id),
            8 => Some(&mut self.store_code),
            9 => Some(&mut self.wifimac),
            10 => Some(&mut self.wifiname),
            _ => None,
        }
    }
}

impl Default for FaceMerchantInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for FaceMerchantInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FaceMerchantInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FaceMerchantInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `FaceExtParamsBizType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaceExtParamsBizType {
    /// `7`: By 1:N face search.
    V7,
    /// `8`: By name and identity card number.
    V8,
}

impl record::Enumeration for FaceExtParamsBizType {
    const VALUES: &'static [(&'static str, Self)] = &[("7", Self::V7), ("8", Self::V8)];
}

impl std::fmt::Debug for FaceExtParamsBizType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `zoloz.authentication.smilepay.initialize`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmilepayInitializeErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for SmilepayInitializeErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for SmilepayInitializeErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
